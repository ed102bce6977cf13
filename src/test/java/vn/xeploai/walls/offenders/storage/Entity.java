package vn.xeploai.walls.offenders.storage;

/** Breaks a wall on purpose. */
public record Entity(String code) {}
