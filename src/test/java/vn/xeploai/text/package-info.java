/** Tests of sentences, numbers and order. */
@NullMarked
package vn.xeploai.text;

import org.jspecify.annotations.NullMarked;
