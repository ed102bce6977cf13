/**
 * Tổng quan: a year at one unit at a glance, put together from what the other errands know, in one look. Imports {@code model},
 * {@code rules}, {@code work.port} and the other rooms of {@code work}.
 */
@NullMarked
package vn.xeploai.work.overview;

import org.jspecify.annotations.NullMarked;
