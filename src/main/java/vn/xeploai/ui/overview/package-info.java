/**
 * The place "Tổng quan": a year at one unit at a glance, its settings, its readiness and snapshot. Imports {@code ui.kit} and
 * the core.
 */
@NullMarked
package vn.xeploai.ui.overview;

import org.jspecify.annotations.NullMarked;
