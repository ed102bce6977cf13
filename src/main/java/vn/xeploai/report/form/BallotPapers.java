package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.meeting.BallotColumns;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.Turnout;

/** Phiếu và biên bản kiểm phiếu: a section for each body that votes; the count is filled in where it was recorded. */
final class BallotPapers {
    private static final Cell BOX = new Cell.Words("□");

    private final Terms terms;
    private final Sheets sheets;
    private final LevelSet levels;

    private BallotPapers(FormSource source, String key) {
        this.terms = source.terms();
        this.sheets = new Sheets(source, key);
        this.levels = source.scope().levels(SubjectType.MEMBERS);
    }

    /** Phiếu biểu quyết: a row for each member to be rated, a box for each level on the ballot. */
    static Report levels(FormSource source) {
        return levels(source, VotingBody.of(source));
    }

    /** The same of the committee and the collective of the unit alone, where they met. */
    static Optional<Report> levelsOfBodies(FormSource source) {
        return ofBodies(source, BallotPapers::levels);
    }

    private static Report levels(FormSource source, List<VotingBody> bodies) {
        BallotPapers papers = new BallotPapers(source, "ballot");
        return papers.report(bodies, each -> papers.ballot(each, BallotRound.LEVELS, each.people()));
    }

    /** Phiếu bình chọn xuất sắc: agreed or not, for each of those found good. */
    static Report excellence(FormSource source) {
        return excellence(source, VotingBody.of(source));
    }

    /** The same of the committee and the collective of the unit alone, where they met. */
    static Optional<Report> excellenceOfBodies(FormSource source) {
        return ofBodies(source, BallotPapers::excellence);
    }

    private static Report excellence(FormSource source, List<VotingBody> bodies) {
        BallotPapers papers = new BallotPapers(source, "excellence");
        return papers.report(bodies, each -> papers.ballot(each, BallotRound.EXCELLENT, each.candidates()));
    }

    /** Biên bản kiểm phiếu. */
    static Report tally(FormSource source) {
        return tally(source, VotingBody.of(source));
    }

    /** The same of the committee and the collective of the unit alone, where they met. */
    static Optional<Report> tallyOfBodies(FormSource source) {
        return ofBodies(source, BallotPapers::tally);
    }

    private static Report tally(FormSource source, List<VotingBody> bodies) {
        BallotPapers papers = new BallotPapers(source, "tally");
        return papers.report(bodies, papers::tally);
    }

    private static Optional<Report> ofBodies(FormSource source, BiFunction<FormSource, List<VotingBody>, Report> form) {
        List<VotingBody> bodies = VotingBody.namedOf(source);
        return bodies.isEmpty() ? Optional.empty() : Optional.of(form.apply(source, bodies));
    }

    private Report report(List<VotingBody> bodies, Function<VotingBody, Section> section) {
        return sheets.report(bodies.stream().map(section).toList());
    }

    private Section ballot(VotingBody who, BallotRound round, List<VotingBody.Person> people) {
        return section(who, List.of(
                Paragraph.body(sheets.text("how", Map.of("best", terms.texts().of(levels.levels().getFirst())))),
                table(who, round, people, _ -> null, false)), Closing.NONE);
    }

    private Section section(VotingBody who, List<Block> body, Closing closing) {
        SessionSheet sheet = who.session();
        String name = sheet == null || !sheet.session().key().body().isNamed()
                ? who.unit().name()
                : terms.get("form.minutes.body." + sheet.session().key().body(), Map.of("unit", who.unit().name()));
        return sheets.ofBody(who.unit(), name, sheets.text("title"), sheets.text("subtitle"), body, closing, heldOn(who));
    }

    private static @Nullable LocalDate heldOn(VotingBody who) {
        return who.session() == null ? null : who.session().session().head().heldOn();
    }

    private Section tally(VotingBody who) {
        List<Block> body = new ArrayList<>();
        SessionSheet sheet = who.session();
        SessionHead head = sheet == null ? SessionHead.EMPTY : sheet.session().head();
        String dots = terms.get("head.dots");
        LocalDate day = head.heldOn();
        body.add(Paragraph.fill(sheets.text("opened", Map.of(
                "day", day == null ? terms.get("head.day-to-fill") : sheets.text("day", Map.of("day", Dates.day(day))),
                "place", or(head.place(), dots)))));
        body.add(Paragraph.fill(sheets.text("committee")));
        body.add(Paragraph.fill(attending(who)));
        boolean two = who.practice() == BallotPractice.TWO_ROUNDS;
        round(who, BallotRound.LEVELS, who.people(), two, body);
        if (two || who.isCounted(BallotRound.EXCELLENT)) {
            round(who, BallotRound.EXCELLENT, who.candidates(), true, body);
        }
        body.add(Paragraph.note(sheets.text("identity")));
        return section(who, body, Closing.signedBy(
                new Signature(terms.get("form.sign.counted-by"), "", dots),
                new Signature(terms.get("form.sign.chair"), "", or(head.chair(), dots))));
    }

    /** How many were called and came, as marked; to be written by hand where nobody was marked. */
    private String attending(VotingBody who) {
        String called = sheets.text("blank");
        String present = called;
        if (who.session() != null) {
            Turnout turnout = Turnout.of(who.session());
            if (turnout.unmarked() < turnout.listed()) {
                called = Numbers.count(turnout.listed());
                present = Numbers.count(turnout.present());
            }
        }
        return sheets.text("attending", Map.of(
                "members", Numbers.count(who.people().size()), "called", called, "present", present));
    }

    private void round(VotingBody who, BallotRound round, List<VotingBody.Person> people, boolean titled, List<Block> body) {
        if (titled) {
            body.add(Paragraph.heading(sheets.text("round." + round)));
        }
        Map<UUID, BallotResult> counted = who.counted(round);
        body.add(Paragraph.fill(sheets.text("ballots", Map.of(
                "issued", common(counted.values().stream().map(BallotResult::issued).collect(Collectors.toSet())),
                "returned", common(counted.values().stream().map(BallotResult::returned).collect(Collectors.toSet()))))));
        body.add(table(who, round, people, each -> counted.get(each.id()), true));
    }

    /** The number that holds for the whole ballot; to be written by hand where the lines differ. */
    private String common(Set<Integer> numbers) {
        return numbers.size() == 1 ? Numbers.count(numbers.iterator().next()) : sheets.text("blank");
    }

    private Table table(
            VotingBody who, BallotRound round, List<VotingBody.Person> people,
            Function<VotingBody.Person, @Nullable BallotResult> counted, boolean isTally) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(terms.get("form.column.name"), ColumnKind.NAME)));
        if (isTally) {
            columns.add(Column.alone(terms.get("form.minutes.column.valid"), ColumnKind.MARK));
            columns.add(Column.alone(terms.get("form.minutes.column.invalid"), ColumnKind.MARK));
        }
        List<Column> choices = choices(who, round);
        for (Column choice : choices) {
            if (isTally) {
                columns.add(new Column(choice.heading(), terms.get("column.count"), ColumnKind.MARK, choice.sign()));
                columns.add(new Column(choice.heading(), terms.get("column.percent"), ColumnKind.MARK, choice.sign()));
            } else {
                columns.add(choice);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (VotingBody.Person each : people) {
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Ordinal(rows.size() + 1), new Cell.Words(each.name())));
            cells.addAll(isTally ? counts(counted.apply(each), choices.size()) : choices.stream().map(_ -> BOX).toList());
            rows.add(new Row(RowKind.ITEM, cells));
        }
        return new Table(columns, rows, terms.get("form.nobody"), true, false);
    }

    private static List<Cell> counts(@Nullable BallotResult result, int choices) {
        List<Cell> cells = new ArrayList<>();
        if (result == null || result.votes().size() != choices) {
            for (int i = 0; i < 2 + 2 * choices; i++) {
                cells.add(new Cell.Blank());
            }
            return cells;
        }
        cells.add(Cell.Amount.of(result.valid()));
        cells.add(Cell.Amount.of(result.invalid()));
        for (int votes : result.votes()) {
            cells.add(Cell.Amount.of(votes));
            cells.add(new Cell.Ratio(new Share(votes, result.valid())));
        }
        return cells;
    }

    /** What can be voted for: the levels on the ballot, or agreeing and not. */
    private List<Column> choices(VotingBody who, BallotRound round) {
        List<Level> onBallot = BallotColumns.of(levels, who.practice(), round).levels();
        if (onBallot.isEmpty()) {
            return List.of(
                    Column.alone(terms.get("form.minutes.column.yes"), ColumnKind.MARK),
                    Column.alone(terms.get("form.minutes.column.no"), ColumnKind.MARK));
        }
        String group = terms.get("form.column.level");
        return onBallot.stream()
                .map(level -> new Column(group, terms.texts().of(level), ColumnKind.MARK, LevelSign.of(level, levels)))
                .toList();
    }

    private static String or(@Nullable String known, String otherwise) {
        return known == null || known.isBlank() ? otherwise : known.strip();
    }
}
