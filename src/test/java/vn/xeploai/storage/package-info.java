/**
 * Storage held against H2 and real PostgreSQL, against damage, crashes and full disks.
 */
@NullMarked
package vn.xeploai.storage;

import org.jspecify.annotations.NullMarked;
