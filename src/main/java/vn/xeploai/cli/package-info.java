/**
 * The command line: words in, results on standard output, everything else on standard error, an exit status for scripts.
 * Imports {@code work}, {@code report} and {@code text}.
 */
@NullMarked
package vn.xeploai.cli;

import org.jspecify.annotations.NullMarked;
