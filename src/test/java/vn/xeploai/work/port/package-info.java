/** Ports of the use cases, kept in memory for tests. */
@NullMarked
package vn.xeploai.work.port;

import org.jspecify.annotations.NullMarked;
