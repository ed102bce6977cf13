/** Tests how tables stand on paper, in every format. */
@NullMarked
package vn.xeploai.report.layout;

import org.jspecify.annotations.NullMarked;
