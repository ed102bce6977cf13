package vn.xeploai.walls.offenders.cli;

/** Breaks a wall on purpose. */
record CommandWithPrinter(javax.print.PrintService printer) {}
