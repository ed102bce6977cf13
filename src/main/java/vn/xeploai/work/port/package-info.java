/**
 * What the use cases need from outside: the desk's records, readers of workbooks. Imports {@code model}.
 */
@NullMarked
package vn.xeploai.work.port;

import org.jspecify.annotations.NullMarked;
