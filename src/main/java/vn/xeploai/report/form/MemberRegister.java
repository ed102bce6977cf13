package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Sex;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Report;
import vn.xeploai.work.counting.MemberEntry;

/** Sổ danh sách đảng viên: the columns of Mẫu 7-HSĐV that the records hold. */
final class MemberRegister {
    private MemberRegister() {}

    static Report of(FormSource source) {
        Terms terms = source.terms();
        MemberColumns shared = new MemberColumns(terms);
        List<MemberColumn> columns = List.of(
                shared.name(),
                shared.birth(),
                text(shared, "sex", entry -> {
                    Sex sex = entry.line().sex();
                    return sex == null ? null : terms.texts().of(sex);
                }),
                text(shared, "ethnicity", entry -> entry.line().ethnicity()),
                text(shared, "religion", entry -> entry.line().religion()),
                MemberColumn.alone(shared.heading("native-place"), ColumnKind.TEXT, entry -> entry.line().nativePlace()),
                text(shared, "schooling", entry -> entry.line().career().schooling()),
                text(shared, "qualification", entry -> entry.line().career().qualification()),
                text(shared, "political-theory", entry -> entry.line().career().politicalTheory()),
                text(shared, "occupation", entry -> entry.line().career().occupation()),
                shared.admitted(),
                shared.official(),
                text(shared, "card", entry -> entry.line().cardNumber()),
                text(shared, "status", entry -> status(entry, source)),
                MemberColumn.alone(terms.get("column.remark"), ColumnKind.TEXT, entry -> entry.line().note()));
        Sheets sheets = new Sheets(source, "register");
        return sheets.report(List.of(sheets.list(true, List.of(MemberTable.of(source.members(), columns, source)))));
    }

    private static MemberColumn text(MemberColumns shared, String key, Function<MemberEntry, @Nullable String> words) {
        return MemberColumn.alone(shared.heading(key), ColumnKind.WORDS, words);
    }

    /** The recorded status if it holds on the reference day, else official or probationary by the dates. */
    private static String status(MemberEntry entry, FormSource source) {
        LocalDate day = source.scope().count().campaign().referenceDay();
        Membership membership = entry.line().membership();
        LocalDate official = membership.officialOn();
        MembershipStatus byDates =
                official == null || official.isAfter(day) ? MembershipStatus.PROBATIONARY : MembershipStatus.OFFICIAL;
        return source.terms().texts().of(membership.recordedStatusOn(day).orElse(byDates));
    }
}
