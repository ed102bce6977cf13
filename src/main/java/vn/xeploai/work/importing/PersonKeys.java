package vn.xeploai.work.importing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Member;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.Wording;

/**
 * What tells a person from another, strongest first: mã đảng viên, số thẻ đảng viên, số CCCD, then name with birth and
 * admission.
 */
record PersonKeys(
        @Nullable String code, @Nullable String card, @Nullable String identity, @Nullable NameKey name) {
    /** Weakest key: equal for namesakes admitted on one day. */
    record NameKey(String foldedName, BirthDate birth, LocalDate admittedOn) {}

    static PersonKeys of(Member member) {
        return new PersonKeys(
                member.code(),
                member.cardNumber(),
                member.person().identityNumber(),
                new NameKey(
                        Wording.folded(member.person().fullName()),
                        member.person().birth(),
                        member.membership().admittedOn()));
    }

    static PersonKeys of(RowCheck row) {
        String name = row.value(MemberColumns.FULL_NAME);
        BirthDate birth = row.value(MemberColumns.BIRTH);
        LocalDate admitted = row.value(MemberColumns.ADMITTED_ON);
        return new PersonKeys(
                row.value(MemberColumns.CODE),
                row.value(MemberColumns.CARD_NUMBER),
                row.value(MemberColumns.IDENTITY_NUMBER),
                name == null || birth == null || admitted == null
                        ? null
                        : new NameKey(Wording.folded(name), birth, admitted));
    }

    /** A stronger key says that they are two people, whatever their names. */
    boolean contradicts(PersonKeys other) {
        return differ(code, other.code) || differ(card, other.card) || differ(identity, other.identity);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
