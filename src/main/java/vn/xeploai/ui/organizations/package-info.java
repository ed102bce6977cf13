/**
 * The place Tổ chức: the tree of any day, and beside it one organization, what hangs on it, its history, and the acts on it.
 * Imports {@code work.organizing}, {@code text} and {@code ui.kit}.
 */
@NullMarked
package vn.xeploai.ui.organizations;

import org.jspecify.annotations.NullMarked;
