package vn.xeploai.walls.offenders.ui.place1;

/** Breaks a wall on purpose. */
record Near(vn.xeploai.walls.offenders.ui.place2.Far far) {}
