/**
 * Strict reader of the editions under {@code /regulations} and of local files. Imports {@code rules.regulation} and {@code model}.
 */
@NullMarked
package vn.xeploai.regulations;

import org.jspecify.annotations.NullMarked;
