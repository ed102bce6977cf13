package vn.xeploai.walls.offenders.work.port;

/** Breaks a wall on purpose. */
interface Leaky {
    vn.xeploai.walls.offenders.storage.Entity find(String code);
}
