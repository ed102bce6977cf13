/**
 * Judging what was decided: what is known of a subject in a year, from the records and from notes; what the regulation says of
 * each level; every ground worth telling about a unit. Imports {@code model}, {@code rules}, {@code work.port} and the tree and
 * day of {@code work.counting}.
 */
@NullMarked
package vn.xeploai.work.judging;

import org.jspecify.annotations.NullMarked;
