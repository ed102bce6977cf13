/** Lists of members as wards and the official database write them, made awkward on purpose, taken into a real database. */
@NullMarked
package vn.xeploai.lists;

import org.jspecify.annotations.NullMarked;
