package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who writes, and when: the user the computer knows.
 *
 * @param at to the microsecond
 * @param name of the user
 */
record Author(Instant at, String name) {
    static Author now() {
        return new Author(
                Instant.now().truncatedTo(ChronoUnit.MICROS), Objects.requireNonNullElse(System.getProperty("user.name"), ""));
    }
}
