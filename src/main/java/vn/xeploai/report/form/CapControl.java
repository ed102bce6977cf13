package vn.xeploai.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapSum;
import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.campaign.YearChoices;

/** Kiểm soát tỷ lệ xuất sắc: how many there are and may be, group by group. An internal paper, never sent upward. */
final class CapControl {
    private final UnitScope scope;
    private final Terms terms;
    private final Sheets sheets;

    private final YearChoices choices;

    private CapControl(FormSource source) {
        this.choices = source.choices();
        this.scope = source.scope();
        this.terms = source.terms();
        this.sheets = new Sheets(source, "cap");
    }

    static Report of(FormSource source) {
        CapControl made = new CapControl(source);
        return made.sheets.report(List.of(SubjectType.values()).stream().map(made::section).toList());
    }

    private Section section(SubjectType subject) {
        Optional<Provision> provision = provision(subject);
        List<Block> body = new ArrayList<>();
        if (provision.isEmpty()) {
            body.add(Paragraph.note(sheets.text("unknown")));
        } else {
            Provision known = provision.get();
            body.add(table(subject, known));
            body.add(Paragraph.note(sheets.text("rule." + open().capRounding().value(), Map.of(
                    "document", Documents.named(known.citation().document(), terms),
                    "article", known.citation().article(),
                    "percent", Numbers.decimal(percent(known))))));
            CapException raised = choices.capException();
            if (raised != null && known.number(Parameter.PERCENT_BY_DECISION).isPresent()) {
                body.add(Paragraph.note(sheets.text("raised", Map.of(
                        "who", raised.decision().decidedBy(), "document", raised.decision().document()))));
            }
            body.add(Paragraph.note(sheets.text("base." + base(known))));
            body.add(Paragraph.note(sheets.text("open")));
        }
        Section list = sheets.list(true, body);
        return new Section(
                terms.texts().of(subject), true, sheets.text("mark"), list.letterhead(), list.title(),
                terms.texts().of(subject) + ". " + sheets.day(), "", list.body(), Closing.NONE);
    }

    /** The strictest cap that holds on the reference day. */
    private Optional<Provision> provision(SubjectType subject) {
        SubjectKind kind = switch (subject) {
            case GRASSROOTS -> SubjectKind.GRASSROOTS;
            case CELLS -> SubjectKind.CELL;
            case MEMBERS -> SubjectKind.MEMBER;
        };
        return scope.count().figures().edition()
                .provisionsOn(scope.count().campaign().referenceDay(), kind).stream()
                .filter(each -> each.rule() == RuleId.Q_01)
                .min(Comparator.comparing(each -> each.number(Parameter.PERCENT).orElseThrow()));
    }

    private CapBase base(Provision provision) {
        CapBase written = provision.option(Parameter.BASE, CapBase.class).orElseThrow();
        return open().capBase().value().over(written);
    }

    private OpenChoices open() {
        return choices.openChoices();
    }

    /** The written percentage, or a higher one decided for the year as far as the text allows it. */
    private BigDecimal percent(Provision provision) {
        CapException raised = choices.capException();
        return provision.number(Parameter.PERCENT_BY_DECISION)
                .filter(_ -> raised != null)
                .map(highest -> Objects.requireNonNull(raised).percent().min(highest))
                .orElse(provision.number(Parameter.PERCENT).orElseThrow());
    }

    private Table table(SubjectType subject, Provision provision) {
        LevelSet levels = scope.levels(subject);
        Level best = levels.levels().getFirst();
        Level good = levels.levels().get(1);
        List<PlannedColumn> plan = List.of(
                PlannedColumn.words(Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL), _ -> new Cell.Blank()),
                PlannedColumn.words(Column.alone(terms.get("column.organization"), ColumnKind.NAME), line -> new Cell.Words(line.name())),
                count(subject, terms.get("column.rated"), new Measure.Rated()),
                count(subject, terms.level(best, levels), new Measure.AtLevel(best)),
                count(subject, terms.level(good, levels), new Measure.AtLevel(good)),
                sum("base", line -> of(line, best, good, provision).baseCount()),
                sum("limit", line -> of(line, best, good, provision).limit()),
                sum("too-many", line -> of(line, best, good, provision).tooMany()),
                sum("still-possible", line -> of(line, best, good, provision).stillPossible()));
        Breakdown breakdown = Breakdown.of(scope, null, subject, terms);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (LineGroup group : breakdown.groups()) {
            Line sum = group.sum();
            if (sum != null) {
                rows.add(row(plan, sum, new Cell.Blank()));
            }
            for (Line line : group.lines()) {
                number++;
                rows.add(row(plan, line, new Cell.Ordinal(number)));
            }
        }
        if (!breakdown.isEmpty()) {
            rows.add(row(plan, breakdown.total(), new Cell.Blank()));
        }
        return new Table(plan.stream().map(PlannedColumn::column).toList(), rows, terms.get("form.nobody"), true);
    }

    private static PlannedColumn count(SubjectType subject, String heading, Measure measure) {
        return PlannedColumn.count(Column.alone(heading, ColumnKind.COUNT), subject, measure);
    }

    private PlannedColumn sum(String key, Function<Line, Integer> number) {
        return PlannedColumn.words(
                Column.alone(sheets.text("column." + key), ColumnKind.COUNT),
                line -> line.kind() == RowKind.SINGLE ? new Cell.Blank() : Cell.Amount.of(number.apply(line)));
    }

    private CapSum of(Line line, Level best, Level good, Provision provision) {
        return new CapSum(
                new Measure.AtLevel(best).of(line.tally()),
                new Measure.AtLevel(good).of(line.tally()),
                base(provision),
                percent(provision),
                open().capRounding().value());
    }

    private static Row row(List<PlannedColumn> plan, Line line, Cell ordinal) {
        List<Cell> cells = new ArrayList<>();
        cells.add(ordinal);
        plan.stream().skip(1).forEach(column -> cells.add(column.cell().apply(line)));
        return new Row(line.kind(), cells);
    }
}
