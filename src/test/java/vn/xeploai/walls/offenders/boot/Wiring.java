package vn.xeploai.walls.offenders.boot;

/** Breaks a wall on purpose. */
public record Wiring(String name) {}
