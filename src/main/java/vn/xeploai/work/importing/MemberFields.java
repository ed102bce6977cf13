package vn.xeploai.work.importing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Person;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.MemberColumns;

/** Ties the columns of the sheet Đảng viên to a member, both ways. */
final class MemberFields {
    private MemberFields() {}

    static List<Field<Member>> of(ContractSpelling spelling) {
        return List.of(
                Field.of(spelling, MemberColumns.CELL, each -> each.membership().cellCode()),
                Field.of(spelling, MemberColumns.CODE, Member::code),
                Field.of(spelling, MemberColumns.FULL_NAME, each -> each.person().fullName()),
                Field.of(spelling, MemberColumns.BIRTH, each -> each.person().birth()),
                Field.of(spelling, MemberColumns.SEX, each -> each.person().sex()),
                Field.of(spelling, MemberColumns.ETHNICITY, each -> each.person().ethnicity()),
                Field.of(spelling, MemberColumns.RELIGION, each -> each.person().religion()),
                Field.of(spelling, MemberColumns.NATIVE_PLACE, each -> each.person().nativePlace()),
                Field.of(spelling, MemberColumns.RESIDENCE, each -> each.person().residence()),
                Field.of(spelling, MemberColumns.CARD_NUMBER, Member::cardNumber),
                Field.of(spelling, MemberColumns.IDENTITY_NUMBER, each -> each.person().identityNumber()),
                Field.of(spelling, MemberColumns.PHONE, each -> each.person().phone()),
                Field.of(spelling, MemberColumns.ADMITTED_ON, each -> each.membership().admittedOn()),
                Field.of(spelling, MemberColumns.OFFICIAL_ON, each -> each.membership().officialOn()),
                Field.of(spelling, MemberColumns.PARTY_POSITION, each -> each.career().partyPosition()),
                Field.of(spelling, MemberColumns.OTHER_POSITION, each -> each.career().otherPosition()),
                Field.of(spelling, MemberColumns.SCHOOLING, each -> each.career().schooling()),
                Field.of(spelling, MemberColumns.QUALIFICATION, each -> each.career().qualification()),
                Field.of(spelling, MemberColumns.POLITICAL_THEORY, each -> each.career().politicalTheory()),
                Field.of(spelling, MemberColumns.OCCUPATION, each -> each.career().occupation()),
                Field.of(spelling, MemberColumns.SCORE_GROUP, each -> each.career().scoreGroup()),
                Field.of(spelling, MemberColumns.STATUS, each -> each.membership().status()),
                Field.of(spelling, MemberColumns.STATUS_SINCE, each -> each.membership().statusSpan().since()),
                Field.of(spelling, MemberColumns.STATUS_UNTIL, each -> each.membership().statusSpan().until()),
                Field.of(spelling, MemberColumns.NOTE, Member::note));
    }

    /** The person as the row says, over what is stored. */
    static Person person(RowCheck row, String fullName, BirthDate birth, @Nullable Person before) {
        return new Person(
                fullName,
                birth,
                row.pick(MemberColumns.SEX, before == null ? null : before.sex()),
                row.pick(MemberColumns.ETHNICITY, before == null ? null : before.ethnicity()),
                row.pick(MemberColumns.RELIGION, before == null ? null : before.religion()),
                row.pick(MemberColumns.NATIVE_PLACE, before == null ? null : before.nativePlace()),
                row.pick(MemberColumns.RESIDENCE, before == null ? null : before.residence()),
                row.pick(MemberColumns.IDENTITY_NUMBER, before == null ? null : before.identityNumber()),
                row.pick(MemberColumns.PHONE, before == null ? null : before.phone()));
    }

    /** The membership as the row says, over what is stored; {@code null} when the status ends before it begins. */
    static @Nullable Membership membership(
            RowCheck row, String cell, LocalDate admittedOn, @Nullable Membership before) {
        LocalDate since = row.pick(MemberColumns.STATUS_SINCE, before == null ? null : before.statusSpan().since());
        LocalDate until = row.pick(MemberColumns.STATUS_UNTIL, before == null ? null : before.statusSpan().until());
        if (!Spans.inOrder(row, MemberColumns.STATUS_SINCE, since, MemberColumns.STATUS_UNTIL, until)) {
            return null;
        }
        return new Membership(
                cell,
                admittedOn,
                row.pick(MemberColumns.OFFICIAL_ON, before == null ? null : before.officialOn()),
                row.pick(MemberColumns.STATUS, before == null ? null : before.status()),
                new DateSpan(since, until));
    }

    /** Positions and education as the row says, over what is stored. */
    static Career career(RowCheck row, Career before) {
        return new Career(
                row.pick(MemberColumns.PARTY_POSITION, before.partyPosition()),
                row.pick(MemberColumns.OTHER_POSITION, before.otherPosition()),
                row.pick(MemberColumns.SCHOOLING, before.schooling()),
                row.pick(MemberColumns.QUALIFICATION, before.qualification()),
                row.pick(MemberColumns.POLITICAL_THEORY, before.politicalTheory()),
                row.pick(MemberColumns.OCCUPATION, before.occupation()),
                row.pick(MemberColumns.SCORE_GROUP, before.scoreGroup()));
    }
}
