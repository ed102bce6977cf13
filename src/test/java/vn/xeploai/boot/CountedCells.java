package vn.xeploai.boot;

import java.util.List;
import java.util.Map;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Figure;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.work.counting.YearCount;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the count again for every figure in a report, in words of its own. */
record CountedCells(List<YearCount> years, CountedParts parts) {
    void check(Report report) {
        for (Section section : report.sections()) {
            for (Table table : section.tables()) {
                for (Row row : table.rows()) {
                    row.cells().forEach(this::check);
                }
            }
        }
    }

    void check(Cell cell) {
        switch (cell) {
            case Cell.Count count -> assertThat(count.value()).isEqualTo(counted(count.figure()));
            case Cell.Percent percent -> {
                assertThat(percent.share().part()).isEqualTo(counted(percent.part()));
                assertThat(percent.share().whole()).isEqualTo(counted(percent.whole()));
            }
            case Cell.Points points -> {
                check(points.now());
                check(points.before());
            }
            // Read back from the files as they are; numbers that nobody counts are OtherNumbers' to find again.
            case Cell.Blank _, Cell.Words _, Cell.Day _, Cell.Ordinal _, Cell.Amount _, Cell.Ratio _ -> { }
        }
    }

    private int counted(Figure figure) {
        if (!(figure.source().part() instanceof Part.All)) {
            return asked(parts.of(figure.source()), figure.measure());
        }
        YearCount year = years.stream()
                .filter(each -> each.campaign().year() == figure.source().year())
                .findFirst()
                .orElseThrow();
        List<UnitFigures> units = figure.source().units().isEmpty()
                ? List.of(year.figures().whole())
                : figure.source().units().stream().map(code -> year.figures().of(code).orElseThrow()).toList();
        return units.stream().mapToInt(unit -> asked(unit.of(figure.subject()), figure.measure())).sum();
    }

    private static int asked(Tally tally, Measure measure) {
        return switch (measure) {
            case Measure.Total _ -> tally.total();
            case Measure.NotSubject _ -> tally.total() - tally.subject();
            case Measure.NotSubjectBecause because -> tally.notSubject().getOrDefault(because.reason(), 0);
            case Measure.Subject _ -> tally.pending() + tally.rated();
            case Measure.Pending _ -> tally.subject() - tally.rated();
            case Measure.Rated _ -> tally.levels().values().stream().mapToInt(Integer::intValue).sum();
            case Measure.AtLevel at -> tally.levels().getOrDefault(at.level(), 0);
            case Measure.Exemplary _ -> tally.exemplary();
            case Measure.GoodOrBetter _ -> tally.levels().entrySet().stream()
                    .filter(each -> each.getKey().goodOrBetter())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        };
    }
}
