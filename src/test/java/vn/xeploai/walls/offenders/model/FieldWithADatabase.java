package vn.xeploai.walls.offenders.model;

/** Breaks a wall on purpose. */
record FieldWithADatabase(org.slf4j.Logger log) {}
