/** Thể thức văn bản của Đảng: the usual layout of the documents of a year. Imports {@code model} and {@code rules.regulation}. */
@NullMarked
package vn.xeploai.rules.document;

import org.jspecify.annotations.NullMarked;
