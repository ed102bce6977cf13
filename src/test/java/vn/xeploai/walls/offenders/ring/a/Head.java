package vn.xeploai.walls.offenders.ring.a;

/** Breaks a wall on purpose. */
public record Head(vn.xeploai.walls.offenders.ring.b.Tail tail) {}
