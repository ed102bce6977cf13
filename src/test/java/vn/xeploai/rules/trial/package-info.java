/** What the tests of the rules share: trials of one rule, case files, coverage by id. */
@NullMarked
package vn.xeploai.rules.trial;

import org.jspecify.annotations.NullMarked;
