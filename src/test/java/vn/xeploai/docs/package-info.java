/** Tests that the documents keep up with the code. */
@NullMarked
package vn.xeploai.docs;

import org.jspecify.annotations.NullMarked;
