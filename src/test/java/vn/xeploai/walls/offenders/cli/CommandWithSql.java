package vn.xeploai.walls.offenders.cli;

/** Breaks a wall on purpose. */
record CommandWithSql(java.sql.Connection connection) {}
