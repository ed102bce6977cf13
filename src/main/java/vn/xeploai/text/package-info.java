/**
 * Every sentence for people, in both languages; Vietnamese order, numbers and dates.
 */
@NullMarked
package vn.xeploai.text;

import org.jspecify.annotations.NullMarked;
