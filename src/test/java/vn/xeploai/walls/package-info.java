/** The walls between the rooms, as tests, each proved to bite by an offender. */
@NullMarked
package vn.xeploai.walls;

import org.jspecify.annotations.NullMarked;
