/** Tests of laying down how documents look. */
@NullMarked
package vn.xeploai.work.documents;

import org.jspecify.annotations.NullMarked;
