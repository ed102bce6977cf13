/**
 * The entry to the rules: facts of one subject in, rulings out. Imports all of {@code rules} and {@code model}.
 */
@NullMarked
package vn.xeploai.rules.judge;

import org.jspecify.annotations.NullMarked;
