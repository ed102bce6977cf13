package vn.xeploai.walls.offenders.ui.place2;

/** Breaks a wall on purpose. */
public record Far(vn.xeploai.walls.offenders.boot.Wiring wiring) {}
