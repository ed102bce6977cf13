/**
 * "Why" as a value: facts in, findings, grounds and rulings out; the settings the text leaves open. Imports {@code model}
 * and {@code rules.regulation}.
 */
@NullMarked
package vn.xeploai.rules.ruling;

import org.jspecify.annotations.NullMarked;
