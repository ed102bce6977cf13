package vn.xeploai.walls.offenders.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks a wall on purpose. */
final class RuleWithAClock {
    private RuleWithAClock() {}

    static int year() {
        return LocalDate.now(ZoneOffset.UTC).getYear();
    }
}
