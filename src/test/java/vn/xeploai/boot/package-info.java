/** Tests of the whole program through its front doors: command line and window. */
@NullMarked
package vn.xeploai.boot;

import org.jspecify.annotations.NullMarked;
