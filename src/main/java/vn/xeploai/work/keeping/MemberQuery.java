package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;

/**
 * Which members to list, and how. Every condition that is not {@code null} must hold.
 *
 * @param words each must occur, in any order, in name, code, card or identity number, or the cell's name or code
 * @param unitCode cell, or any organization for all cells below it
 * @param status how the member stands on the day
 * @param sex giới tính
 * @param probationaryOnly only those not official yet
 * @param scoreGroup nhóm
 * @param day on which status and probation are looked at
 * @param order of the list
 * @param only nobody but these, {@code null} for everybody
 */
public record MemberQuery(
        String words,
        @Nullable String unitCode,
        @Nullable MembershipStatus status,
        @Nullable Sex sex,
        boolean probationaryOnly,
        @Nullable ScoreGroup scoreGroup,
        LocalDate day,
        MemberOrder order,
        @Nullable Set<UUID> only) {
    /** Without a list of those who may be shown. */
    public MemberQuery(
            String words, @Nullable String unitCode, @Nullable MembershipStatus status, @Nullable Sex sex,
            boolean probationaryOnly, @Nullable ScoreGroup scoreGroup, LocalDate day, MemberOrder order) {
        this(words, unitCode, status, sex, probationaryOnly, scoreGroup, day, order, null);
    }

    /** Everybody, by given name. */
    public static MemberQuery everybody(LocalDate day) {
        return new MemberQuery("", null, null, null, false, null, day, MemberOrder.BY_NAME);
    }

    /** The same with other words. */
    public MemberQuery withWords(String other) {
        return new MemberQuery(other, unitCode, status, sex, probationaryOnly, scoreGroup, day, order, only);
    }

    /** The same with nobody but these. */
    public MemberQuery among(@Nullable Set<UUID> others) {
        return new MemberQuery(words, unitCode, status, sex, probationaryOnly, scoreGroup, day, order, others);
    }
}
