/**
 * Taking in a workbook: check, show what is wrong or what would change, write. Imports {@code ui.kit} and the core; no other
 * place.
 */
@NullMarked
package vn.xeploai.ui.intake;

import org.jspecify.annotations.NullMarked;
