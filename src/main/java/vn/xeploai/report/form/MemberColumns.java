package vn.xeploai.report.form;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Career;
import vn.xeploai.model.Proposals;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.counting.MemberEntry;

/** The columns that several lists of members share. */
record MemberColumns(Terms terms) {
    MemberColumn name() {
        return MemberColumn.alone(heading("name"), ColumnKind.NAME, entry -> entry.line().fullName());
    }

    MemberColumn birth() {
        return new MemberColumn(
                Column.alone(heading("birth"), ColumnKind.WORDS), entry -> MemberColumn.birth(entry.line().birth()));
    }

    MemberColumn partyPosition() {
        return MemberColumn.alone(heading("party-position"), ColumnKind.TEXT, entry -> entry.line().career().partyPosition());
    }

    /** Chức vụ Đảng, chính quyền, đoàn thể, as the form of the proposals has them. */
    MemberColumn positions() {
        return MemberColumn.alone(heading("positions"), ColumnKind.TEXT, entry -> {
            Career career = entry.line().career();
            return Stream.of(career.partyPosition(), career.otherPosition())
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        });
    }

    MemberColumn admitted() {
        return MemberColumn.days(heading("admitted"), entry -> entry.line().membership().admittedOn());
    }

    MemberColumn official() {
        return MemberColumn.days(heading("official"), entry -> entry.line().membership().officialOn());
    }

    /** A proposed level, by its code in the year. */
    MemberColumn proposed(String key, Function<Proposals, @Nullable String> level) {
        return MemberColumn.of(heading("proposed"), heading("proposed-" + key), ColumnKind.WORDS, entry -> level.apply(entry.line().proposals()));
    }

    MemberColumn remark() {
        return MemberColumn.alone(terms.get("column.remark"), ColumnKind.TEXT, this::remark);
    }

    MemberColumn emptyRemark() {
        return MemberColumn.empty("", terms.get("column.remark"), ColumnKind.TEXT);
    }

    /** Why a member has no level, or "tiêu biểu" beside one. */
    private @Nullable String remark(MemberEntry entry) {
        String reason = switch (entry.standing()) {
            case Standing.NotSubject out -> terms.texts().of(out.reason());
            case Standing.Pending waiting -> waiting.reason() == null
                    ? terms.get("pending-without-reason")
                    : terms.texts().of(waiting.reason());
            default -> "";
        };
        String words = entry.remark();
        return words == null ? reason : reason + " (" + words + ")";
    }

    String heading(String key) {
        return terms.get("form.column." + key);
    }
}
