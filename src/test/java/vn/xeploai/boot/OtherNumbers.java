package vn.xeploai.boot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.work.counting.MemberEntry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers that are not counts of the year: each form that has any must say here how to find them again. A form that is not named
 * may have none, so that no new form escapes.
 */
record OtherNumbers(List<MemberEntry> members) {
    private static final int BEST = 3;
    private static final Pattern PERCENT = Pattern.compile("không quá ([0-9,]+) %");

    void check(String form, Report report) {
        Map<String, Consumer<Report>> known = Map.of(
                "danh-sach-dang-vien", this::scores, "thong-ke-dang-vien", this::statistics, "kiem-soat-ty-le", OtherNumbers::caps,
                "huy-hieu-dang", this::badges);
        Consumer<Report> oracle = known.get(form);
        if (oracle == null) {
            assertThat(numbers(report)).as(form + ": say in OtherNumbers how to find these again").isEmpty();
        } else {
            oracle.accept(report);
        }
    }

    private static List<Cell> numbers(Report report) {
        List<Cell> found = new ArrayList<>();
        report.sections().stream().flatMap(section -> section.tables().stream()).forEach(table ->
                table.rows().forEach(row -> row.cells().stream()
                        .filter(cell -> cell instanceof Cell.Amount || cell instanceof Cell.Ratio)
                        .forEach(found::add)));
        return found;
    }

    /** The scores of the list are those recorded, as many of each. */
    private void scores(Report report) {
        List<BigDecimal> recorded = members.stream()
                .map(each -> each.line().proposals().score())
                .filter(Objects::nonNull)
                .toList();
        assertThat(numbers(report).stream().map(cell -> ((Cell.Amount) cell).value()).toList())
                .containsExactlyInAnyOrderElementsOf(recorded);
    }

    /** Every group counts everybody once, and each share is the count beside it of all. */
    private void statistics(Report report) {
        int groups = 0;
        int sum = 0;
        for (Row row : report.sections().getFirst().tables().getFirst().rows()) {
            if (row.kind() == RowKind.HEADING) {
                assertThat(sum).isEqualTo(groups * members.size());
                groups++;
            } else if (row.cells().get(2) instanceof Cell.Count total) {
                assertThat(total.value()).isEqualTo(members.size());
            } else {
                int count = ((Cell.Amount) row.cells().get(2)).value().intValueExact();
                sum += count;
                assertThat(((Cell.Ratio) row.cells().get(3)).share().part()).isEqualTo(count);
                assertThat(((Cell.Ratio) row.cells().get(3)).share().whole()).isEqualTo(members.size());
            }
        }
        assertThat(sum).isEqualTo(groups * members.size());
    }

    /** Years of Party age are full on the day beside them, in the rounds of the year, and nobody who stands there is left out. */
    private void badges(Report report) {
        LocalDate after = LocalDate.of(report.year() - 1, Month.NOVEMBER, 7);
        LocalDate last = LocalDate.of(report.year(), Month.NOVEMBER, 7);
        List<String> listed = new ArrayList<>();
        for (Row row : report.sections().getFirst().tables().getFirst().rows()) {
            if (row.kind() == RowKind.ITEM) {
                String name = ((Cell.Words) row.cells().get(1)).text();
                LocalDate admitted = ((Cell.Day) row.cells().get(5)).date();
                int years = ((Cell.Amount) row.cells().get(6)).value().intValueExact();
                LocalDate reached = ((Cell.Day) row.cells().get(7)).date();
                assertThat(reached).isEqualTo(admitted.plusYears(years)).isAfter(after).isBeforeOrEqualTo(last);
                listed.add(name + " " + years);
            }
        }
        assertThat(listed).containsAll(members.stream()
                .map(MemberEntry::line)
                .flatMap(line -> Stream.of(30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90)
                        .filter(years -> line.membership().admittedOn().plusYears(years).isAfter(after))
                        .filter(years -> !line.membership().admittedOn().plusYears(years).isAfter(last))
                        .map(years -> line.fullName() + " " + years))
                .toList());
    }

    /** By the words under the table, tried one by one. */
    private static void caps(Report report) {
        for (Section section : report.sections()) {
            if (section.tables().isEmpty()) {
                continue;
            }
            StringBuilder said = new StringBuilder();
            for (Block block : section.body()) {
                said.append(block instanceof Paragraph paragraph ? paragraph.text() + "\n" : "");
            }
            Matcher percent = PERCENT.matcher(said);
            assertThat(percent.find()).isTrue();
            BigDecimal most = new BigDecimal(percent.group(1).replace(',', '.'));
            boolean goodOnly = said.toString().contains("không gồm số xuất sắc");
            section.tables().getFirst().rows().stream()
                    .filter(row -> row.kind() != RowKind.SINGLE)
                    .forEach(row -> cap(row, most, goodOnly));
        }
    }

    private static void cap(Row row, BigDecimal percent, boolean goodOnly) {
        int best = ((Cell.Count) row.cells().get(BEST)).value();
        int good = ((Cell.Count) row.cells().get(BEST + 1)).value();
        int limit = limit(best, good, percent, goodOnly);
        int more = 0;
        while (more < good && best + more + 1 <= limit(best + more + 1, good - more - 1, percent, goodOnly)) {
            more++;
        }
        assertThat(row.cells().subList(BEST + 2, row.cells().size())).containsExactly(
                Cell.Amount.of(goodOnly ? good : good + best), Cell.Amount.of(limit),
                Cell.Amount.of(Math.max(0, best - limit)), Cell.Amount.of(more));
    }

    private static int limit(int best, int good, BigDecimal percent, boolean goodOnly) {
        return percent.multiply(BigDecimal.valueOf(goodOnly ? good : good + best))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                .intValueExact();
    }
}
