/** Tests of taking in workbooks. */
@NullMarked
package vn.xeploai.work.importing;

import org.jspecify.annotations.NullMarked;
