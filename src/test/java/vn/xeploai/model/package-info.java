/** The field as records. */
@NullMarked
package vn.xeploai.model;

import org.jspecify.annotations.NullMarked;
