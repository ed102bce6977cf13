package vn.xeploai.work.judging;

import java.util.Objects;

import vn.xeploai.model.Organization;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Ground;

/**
 * Trần xuất sắc của một nhóm, as the decided levels stand.
 *
 * @param at where the group is formed
 * @param kind of whom
 * @param meaning what the group stands for
 * @param ground the rule's own sum and what it says
 */
public record CapReading(Organization at, SubjectKind kind, CapGroup meaning, Ground ground) {
    /** How many are excellent. */
    public int excellent() {
        return number("excellent");
    }

    /** How many may be, as the group stands. */
    public int limit() {
        return number("limit");
    }

    /** How many good ones may still become excellent. */
    public int stillPossible() {
        return number("stillPossible");
    }

    /** How many excellent ones must become good. */
    public int tooMany() {
        return number("tooMany");
    }

    private int number(String fact) {
        return (Integer) Objects.requireNonNull(ground.facts().get(fact), fact);
    }
}
