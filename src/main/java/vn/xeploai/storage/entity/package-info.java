/**
 * The tables as Hibernate sees them, the compile-checked queries over them, and the ports answered from them. Rows are
 * mutable and never leave; what goes out are plain values of {@code model} and {@code work.port}. Imports {@code model},
 * {@code work.port}, {@code text} (folding of names for searches) and Hibernate.
 */
@NullMarked
package vn.xeploai.storage.entity;

import org.jspecify.annotations.NullMarked;
