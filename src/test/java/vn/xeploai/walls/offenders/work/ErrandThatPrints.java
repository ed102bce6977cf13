package vn.xeploai.walls.offenders.work;

/** Breaks a wall on purpose. */
record ErrandThatPrints(vn.xeploai.walls.offenders.report.Sheet sheet) {}
