/**
 * Where the desk's data lie: one sealed H2 file in a data directory, or a PostgreSQL database several desks share. Opens,
 * proves, seals and closes; every failure of the outside world leaves here as a problem with an {@code ST-} code. The only
 * room with JDBC, Hibernate and Flyway. Imports {@code model}, {@code work.port} and its own sub-packages.
 */
@NullMarked
package vn.xeploai.storage;

import org.jspecify.annotations.NullMarked;
