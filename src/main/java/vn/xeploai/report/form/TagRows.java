package vn.xeploai.report.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Source;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Dates;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.port.RegisterLine;

/** Cells of the tags that are no figures of the unit: names, days, one row of a list. */
record TagRows(FormSource source) {
    Map<String, Cell> unit(ReportKind kind) {
        UnitScope scope = source.scope();
        Organization unit = scope.unit();
        return row(TagFields.OF_UNIT,
                words(unit == null ? terms().get("form.all-units") : unit.name()),
                words(unit == null ? null : unit.code()),
                words(superior(unit)),
                words(String.valueOf(scope.year())),
                words(String.valueOf(scope.year() - 1)),
                words(Dates.day(scope.count().campaign().referenceDay())),
                words(new Documents(scope, terms()).all()),
                words(terms().texts().get(kind.titleKey())));
    }

    private @Nullable String superior(@Nullable Organization unit) {
        String code = unit == null ? null : unit.superiorCode();
        return code == null ? null : source.scope().count().tree().find(code).map(Organization::name).orElse(null);
    }

    /** The rows of a list, numbered from one. */
    <T> List<Map<String, Cell>> numbered(List<T> items, Function<T, Map<String, Cell>> row) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (T item : items) {
            Map<String, Cell> made = new LinkedHashMap<>(row.apply(item));
            made.put("tt", new Cell.Ordinal(rows.size() + 1));
            rows.add(made);
        }
        return rows;
    }

    Map<String, Cell> member(MemberEntry entry) {
        RegisterLine line = entry.line();
        BigDecimal score = line.proposals().score();
        LocalDate official = line.membership().officialOn();
        return row(TagFields.OF_MEMBER,
                new Cell.Blank(), words(line.fullName()), words(Dates.birth(line.birth())),
                words(line.sex() == null ? null : terms().texts().of(line.sex())), words(line.ethnicity()),
                words(line.religion()), words(line.nativePlace()), words(line.code()), words(line.cardNumber()),
                words(entry.cell().name()), words(line.career().partyPosition()), words(line.career().otherPosition()),
                words(line.career().schooling()), words(line.career().qualification()),
                words(line.career().politicalTheory()), words(line.career().occupation()),
                words(Dates.day(line.membership().admittedOn())), words(official == null ? null : Dates.day(official)),
                score == null ? new Cell.Blank() : new Cell.Amount(score), words(line.proposals().self()),
                words(line.proposals().government()), words(line.proposals().massOrganization()),
                words(line.proposals().cellCommittee()), words(line.proposals().cell()), level(entry.standing()),
                code(entry.standing()), words(line.decision().number()), reason(entry.standing()), words(entry.remark()));
    }

    Map<String, Cell> organization(SubjectLine line) {
        UnitScope scope = source.scope();
        Organization unit = line.unit();
        Line members = new Line(
                RowKind.ITEM, "", unit, new Source(scope.year(), List.of(unit.code())),
                scope.tallyAt(unit, SubjectType.MEMBERS).orElseThrow(), null);
        SubjectType subject = SubjectType.MEMBERS;
        return row(TagFields.OF_ORGANIZATION,
                new Cell.Blank(), words(unit.name()), words(unit.code()), words(terms().texts().of(unit.level())),
                words(unit.type()), level(line.standing()), code(line.standing()), reason(line.standing()),
                PlannedColumn.count(members, subject, new Measure.Total()),
                PlannedColumn.count(members, subject, new Measure.Rated()),
                PlannedColumn.count(members, subject, new Measure.GoodOrBetter()),
                PlannedColumn.percent(members, subject, new Measure.GoodOrBetter(), new Measure.Rated()));
    }

    Map<String, Cell> limitation(Limitation each) {
        String code = each.foundAt().unitCode();
        LocalDate deadline = each.deadline();
        Integer closed = each.closedIn();
        return row(TagFields.OF_LIMITATION,
                new Cell.Blank(),
                words(source.scope().count().tree().find(code).map(Organization::name).orElse(code)),
                words(each.shortcoming()), words(each.cause()), words(each.remedy()), words(each.responsible()),
                words(String.valueOf(each.foundAt().year())), words(deadline == null ? null : Dates.day(deadline)),
                words(closed == null ? null : String.valueOf(closed)));
    }

    private Cell level(Standing standing) {
        if (!(standing instanceof Standing.Rated rated)) {
            return new Cell.Blank();
        }
        String level = terms().texts().of(rated.level());
        return words(rated.exemplary() ? level + " " + terms().get("form.exemplary") : level);
    }

    private static Cell code(Standing standing) {
        return standing instanceof Standing.Rated rated ? words(rated.level().code()) : new Cell.Blank();
    }

    private Cell reason(Standing standing) {
        return switch (standing) {
            case Standing.NotSubject out -> words(terms().texts().of(out.reason()));
            case Standing.Pending waiting -> words(waiting.reason() == null
                    ? terms().get("pending-without-reason")
                    : terms().texts().of(waiting.reason()));
            case Standing.Rated _, Standing.Absent _ -> new Cell.Blank();
        };
    }

    private static Cell words(@Nullable String words) {
        return MemberColumn.words(words);
    }

    private static Map<String, Cell> row(List<String> names, Cell... cells) {
        if (names.size() != cells.length) {
            throw new IllegalStateException("%d tags, %d cells".formatted(names.size(), cells.length));
        }
        Map<String, Cell> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(names.get(i), cells[i]);
        }
        return row;
    }

    private Terms terms() {
        return source.terms();
    }
}
