/**
 * The place "Tổng hợp": the tree of organizations and a year's figures at the chosen node. Imports {@code ui.kit} and the
 * core; no other place.
 */
@NullMarked
package vn.xeploai.ui.summary;

import org.jspecify.annotations.NullMarked;
