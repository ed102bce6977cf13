package vn.xeploai.walls.offenders.report;

/** Breaks a wall on purpose. */
public record Sheet(String name) {}
