package vn.xeploai.walls.offenders.ring.b;

/** Breaks a wall on purpose. */
public record Tail(java.util.List<vn.xeploai.walls.offenders.ring.a.Head> heads) {}
