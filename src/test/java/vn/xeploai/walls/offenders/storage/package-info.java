/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.storage;

import org.jspecify.annotations.NullMarked;
