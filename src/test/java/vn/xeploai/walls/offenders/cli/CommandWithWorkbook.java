package vn.xeploai.walls.offenders.cli;

/** Breaks a wall on purpose. */
record CommandWithWorkbook(org.apache.poi.ss.usermodel.Cell cell) {}
