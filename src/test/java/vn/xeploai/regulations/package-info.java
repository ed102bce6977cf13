/** Tests of the edition reader. */
@NullMarked
package vn.xeploai.regulations;

import org.jspecify.annotations.NullMarked;
