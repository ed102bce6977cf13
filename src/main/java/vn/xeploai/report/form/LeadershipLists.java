package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Figure;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Part.LeaderGround;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Review;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Source;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.SubjectLine;

/** Biểu D, biểu E: leadership collectives by kind of organization, leaders by position, with the year before beside them. */
final class LeadershipLists {
    private final FormSource source;
    private final UnitScope scope;
    private final Terms terms;
    private final String key;
    private final PartCount now;
    private final @Nullable PartCount before;
    private final SubjectType subject;

    private LeadershipLists(FormSource source, String key, SubjectType subject) {
        this.source = source;
        this.scope = source.scope();
        this.terms = source.terms();
        this.key = key;
        this.subject = subject;
        this.now = source.parts();
        PartCount earlier = source.partsBefore();
        this.before = earlier != null && earlier.scope().levels(subject).equals(scope.levels(subject)) ? earlier : null;
    }

    /** Biểu D: kết quả xếp loại tập thể lãnh đạo, quản lý. */
    static Report collectives(FormSource source) {
        LeadershipLists made = new LeadershipLists(source, "collectives", SubjectType.GRASSROOTS);
        Map<OrganizationLevel, Line> kinds = new EnumMap<>(OrganizationLevel.class);
        for (SubjectLine each : made.now.collectives()) {
            OrganizationLevel level = each.unit().level();
            kinds.computeIfAbsent(level, kind -> made.line(
                    RowKind.ITEM, source.terms().texts().of(kind), new Part.Collectives(Set.of(kind), Review.ANY)));
        }
        List<Line> lines = new ArrayList<>(kinds.values());
        return made.report(lines, new Part.Collectives(Set.of(), Review.ANY));
    }

    /** Biểu E: kết quả xếp loại cá nhân giữ chức vụ lãnh đạo, quản lý. */
    static Report leaders(FormSource source) {
        LeadershipLists made = new LeadershipLists(source, "leaders", SubjectType.MEMBERS);
        List<Line> lines = new ArrayList<>();
        for (LeaderGround ground : LeaderGround.values()) {
            Set<String> positions = new TreeSet<>(VietnameseOrder.words().thenComparing(String::compareTo));
            made.now.members().stream()
                    .filter(entry -> PartCount.groundOf(entry) == ground)
                    .map(PartCount::positionOf)
                    .forEach(positions::add);
            if (!positions.isEmpty()) {
                lines.add(made.line(RowKind.GROUP, made.text("ground-" + ground), new Part.Leaders(ground, null, Review.ANY)));
                positions.forEach(position -> lines.add(made.line(
                        RowKind.ITEM,
                        position.isEmpty() ? made.text("no-position") : position,
                        new Part.Leaders(ground, position, Review.ANY))));
            }
        }
        return made.report(lines, new Part.Leaders(null, null, Review.ANY));
    }

    private Report report(List<Line> lines, Part all) {
        LeadershipColumns columns = new LeadershipColumns(
                terms, text("column"), subject, scope.levels(subject), before == null ? null : before.scope().year());
        if (isRecorded()) {
            columns.reviewed(this::reviewed);
        }
        List<PlannedColumn> plan = columns.plan();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Line line : lines) {
            boolean group = line.kind() == RowKind.GROUP;
            number = group ? 0 : number + 1;
            rows.add(row(plan, line, group ? new Cell.Blank() : new Cell.Ordinal(number)));
        }
        if (!lines.isEmpty()) {
            rows.add(row(plan, line(RowKind.TOTAL, terms.get("list.total"), all), new Cell.Blank()));
        }
        Sheets sheets = new Sheets(source, key);
        List<Block> body = new ArrayList<>();
        body.add(new Table(plan.stream().map(PlannedColumn::column).toList(), rows, text("empty"), true));
        body.add(Paragraph.note(text("base")));
        body.add(Paragraph.note(terms.get("form.leadership." + (before == null ? "no-year-before" : "year-before"),
                Map.of("year", String.valueOf(scope.year() - 1)))));
        body.add(Paragraph.note(terms.get("form.leadership."
                + (isRecorded() ? "reviewed" : "no-sessions"), source.year())));
        Letters letters = source.letters();
        Section section = new Section(
                text("sheet"), true, "", letters.ofAnnex(text("form")), sheets.text("title"), sheets.day(),
                terms.get("list.denominator"), body, Closing.signedBy(letters.preparedBy(), letters.signedBy()));
        return sheets.report(List.of(section));
    }

    /** A member is reviewed at a cell. */
    private boolean isRecorded() {
        return subject == SubjectType.MEMBERS ? source.reviews().atCells() : !source.reviews().sessions().isEmpty();
    }

    private static Row row(List<PlannedColumn> plan, Line line, Cell ordinal) {
        List<Cell> cells = new ArrayList<>(List.of(ordinal));
        plan.stream().skip(1).forEach(column -> cells.add(column.cell().apply(line)));
        return new Row(line.kind(), cells);
    }

    private Line line(RowKind kind, String name, Part part) {
        return new Line(kind, name, null, scope.source().of(part), now.of(part), earlier(part));
    }

    private @Nullable Line earlier(Part part) {
        if (before == null) {
            return null;
        }
        Tally tally = before.of(part);
        Source then = before.scope().source().of(part);
        return tally.rated() == 0 ? null : new Line(RowKind.ITEM, "", null, then, tally, null);
    }

    /** How many of the row were reviewed. */
    private Cell reviewed(Line line) {
        Part done = switch (line.source().part()) {
            case Part.Leaders some -> some.with(Review.DONE);
            case Part.Collectives some -> some.with(Review.DONE);
            case Part.All _, Part.Members _ -> throw new IllegalArgumentException("no leaders: " + line);
        };
        Measure total = new Measure.Total();
        return new Cell.Count(total.of(now.of(done)), new Figure(line.source().of(done), subject, total));
    }

    private String text(String part) {
        return terms.get("form." + key + "." + part, source.year());
    }
}
