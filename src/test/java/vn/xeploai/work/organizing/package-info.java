/** Tests of editing the tree of organizations. */
@NullMarked
package vn.xeploai.work.organizing;

import org.jspecify.annotations.NullMarked;
