package vn.xeploai.walls.offenders.rules;

/** Breaks a wall on purpose. */
record RuleThatWrites(org.slf4j.Logger log) {}
