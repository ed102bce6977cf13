/** Thể thức văn bản: what an office has written down about how its documents look. Imports the JDK only. */
@NullMarked
package vn.xeploai.model.document;

import org.jspecify.annotations.NullMarked;
