/** Settings, readiness and snapshots of a year, tested. */
@NullMarked
package vn.xeploai.work.campaign;

import org.jspecify.annotations.NullMarked;
