/** Tests of templates: what is refused when one is added, what comes out when one is filled. */
@NullMarked
package vn.xeploai.report.template;

import org.jspecify.annotations.NullMarked;
