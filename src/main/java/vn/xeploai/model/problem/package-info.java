/**
 * What went wrong, as a coded value without a sentence; {@code text} knows the sentences. Imports the JDK only.
 */
@NullMarked
package vn.xeploai.model.problem;

import org.jspecify.annotations.NullMarked;
