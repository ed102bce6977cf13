/** Tests of deciding, closing and locking. */
@NullMarked
package vn.xeploai.work.deciding;

import org.jspecify.annotations.NullMarked;
