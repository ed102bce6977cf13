/**
 * What every place is built from: work off the FX thread, dialogs, marks of the levels, theme. The only package that hops
 * onto the FX thread. Imports {@code model}, {@code rules}, {@code work}, {@code text}.
 */
@NullMarked
package vn.xeploai.ui.kit;

import org.jspecify.annotations.NullMarked;
