/**
 * Thể thức văn bản: what holds for the documents of a unit and year, and writing it down. Imports {@code model}, {@code rules},
 * {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.documents;

import org.jspecify.annotations.NullMarked;
