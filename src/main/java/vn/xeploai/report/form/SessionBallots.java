package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.work.meeting.BallotColumns;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionSheet;

/**
 * Kết quả kiểm phiếu trong biên bản: a table for each round in which something was counted. Drafts are not counted.
 *
 * @param people in the order of lists
 * @param proposed the level that the cell proposed, by member; nobody where none was written down
 */
record SessionBallots(Sheets sheets, SessionSheet sheet, List<Participant> people, Map<UUID, String> proposed) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (BallotRound round : BallotRound.values()) {
            List<Row> rows = rows(round);
            if (!rows.isEmpty()) {
                if (round == BallotRound.EXCELLENT) {
                    blocks.add(Paragraph.body(sheets.text("second-round")));
                }
                blocks.add(new Table(columns(round), rows, "", true, false));
            }
        }
        if (blocks.isEmpty() && !proposed.isEmpty()) {
            blocks.add(onlyProposed());
        }
        return blocks;
    }

    /** What the cell proposed without ballots being counted. */
    private Table onlyProposed() {
        List<Row> rows = new ArrayList<>();
        for (Participant each : people) {
            if (each.reviewed()) {
                rows.add(new Row(RowKind.ITEM, List.of(
                        new Cell.Ordinal(rows.size() + 1), new Cell.Words(each.line().fullName()), proposed(each))));
            }
        }
        return new Table(List.of(ordinal(), name(), proposal()), rows, "", true, false);
    }

    private Cell proposed(Participant who) {
        return MemberColumn.words(proposed.get(who.id()));
    }

    private Column ordinal() {
        return Column.alone(sheets.source().terms().get("column.ordinal"), ColumnKind.ORDINAL);
    }

    private Column name() {
        return Column.alone(sheets.source().terms().get("form.column.name"), ColumnKind.NAME);
    }

    private Column proposal() {
        return Column.alone(sheets.text("column.proposed"), ColumnKind.WORDS);
    }

    private List<Row> rows(BallotRound round) {
        List<Row> rows = new ArrayList<>();
        for (Participant each : people) {
            if (each.reviewed()) {
                counted(round, each.id()).forEach(result -> rows.add(row(rows.size() + 1, each, result, round)));
            }
        }
        return rows;
    }

    private List<BallotResult> counted(BallotRound round, UUID who) {
        return sheet.ballots().stream()
                .filter(each -> each.round() == round && each.memberId().equals(who))
                .toList();
    }

    private Row row(int number, Participant who, BallotResult result, BallotRound round) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Ordinal(number), new Cell.Words(who.line().fullName()), Cell.Amount.of(result.issued()),
                Cell.Amount.of(result.returned()), Cell.Amount.of(result.valid()), Cell.Amount.of(result.invalid())));
        result.votes().forEach(votes -> cells.add(Cell.Amount.of(votes)));
        if (saysProposed(round)) {
            cells.add(proposed(who));
        }
        return new Row(RowKind.ITEM, cells);
    }

    private boolean saysProposed(BallotRound round) {
        return round == BallotRound.LEVELS && !proposed.isEmpty();
    }

    private List<Column> columns(BallotRound round) {
        Terms terms = sheets.source().terms();
        List<Column> columns = new ArrayList<>(List.of(ordinal(), name()));
        for (String part : List.of("issued", "returned", "valid", "invalid")) {
            columns.add(Column.alone(sheets.text("column." + part), ColumnKind.MARK));
        }
        BallotColumns ballot = BallotColumns.of(sheet.levels(), sheet.session().practice(), round);
        String votes = terms.get("form.column.votes");
        if (ballot.levels().isEmpty()) {
            columns.add(Column.under(votes, sheets.text("column.yes"), ColumnKind.MARK));
            columns.add(Column.under(votes, sheets.text("column.no"), ColumnKind.MARK));
        } else {
            ballot.levels().forEach(level -> columns.add(new Column(
                    votes, terms.texts().of(level), ColumnKind.MARK, LevelSign.of(level, sheet.levels()))));
        }
        if (saysProposed(round)) {
            columns.add(proposal());
        }
        return columns;
    }
}
