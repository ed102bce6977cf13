package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Figure;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Review;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;

/**
 * Biểu 6F: thống kê kết quả kiểm điểm tự phê bình và phê bình. Row 1 is what rows 2 and 3 add up to, so it also counts those who
 * need not be reviewed; the source of the form does not say otherwise.
 */
final class ReviewStatistics {
    private static final Measure TOTAL = new Measure.Total();
    static final Set<OrganizationLevel> CELLS =
            EnumSet.of(OrganizationLevel.GRASSROOTS_CELL, OrganizationLevel.SUBORDINATE_CELL);

    private final FormSource source;
    private final PartCount count;
    private final Sheets sheets;
    private final boolean collectivesRecorded;
    private final boolean membersRecorded;
    private final List<Row> rows = new ArrayList<>();

    private ReviewStatistics(FormSource source) {
        this.source = source;
        this.count = source.parts();
        this.sheets = new Sheets(source, "reviews");
        this.collectivesRecorded = !source.reviews().sessions().isEmpty();
        this.membersRecorded = source.reviews().atCells();
    }

    static Report of(FormSource source) {
        ReviewStatistics made = new ReviewStatistics(source);
        made.rows();
        Terms terms = source.terms();
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(terms.get("column.content"), ColumnKind.NAME),
                Column.alone(made.sheets.text("column-collectives"), ColumnKind.COUNT),
                Column.alone(made.sheets.text("column-members"), ColumnKind.COUNT),
                Column.alone(terms.get("column.remark"), ColumnKind.TEXT));
        List<Block> body = new ArrayList<>(List.of(new Table(columns, made.rows, "", false)));
        body.add(Paragraph.note(made.sheets.text("base")));
        body.add(Paragraph.note(made.sheets.text(made.collectivesRecorded ? "identity" : "nothing-recorded")));
        return made.sheets.report(List.of(made.sheets.list(false, body)));
    }

    private void rows() {
        row(RowKind.GROUP, "1", "subject", collectives(Review.ANY, TOTAL), members(Review.ANY, TOTAL));
        row(RowKind.GROUP, "2", "done", reviewedCollectives(Review.DONE, TOTAL), reviewedMembers(Review.DONE, TOTAL));
        row(RowKind.GROUP, "3", "not-done",
                reviewedCollectives(Review.NOT_DONE, TOTAL), reviewedMembers(Review.NOT_DONE, TOTAL));
        row(RowKind.ITEM, "3.1", "new-collectives",
                reviewedCollectives(Review.NOT_DONE, because(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS)), null);
        row(RowKind.ITEM, "3.2", "new-members", null, reviewedMembers(Review.NOT_DONE, because(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS)));
        row(RowKind.ITEM, "3.3", "exempt", null, reviewedMembers(Review.NOT_DONE, because(NotRatedReason.EXEMPT)));
        row(RowKind.ITEM, "3.4", "suspended", null, reviewedMembers(Review.NOT_DONE, because(NotRatedReason.SUSPENDED)));
        row(RowKind.ITEM, "3.5", "not-recorded",
                reviewedCollectives(Review.NOT_DONE, new Measure.Subject()),
                reviewedMembers(Review.NOT_DONE, new Measure.Subject()));
        for (String suggested : List.of("4", "4.1", "4.2", "4.3")) {
            row(suggested.equals("4") ? RowKind.GROUP : RowKind.ITEM, suggested, "suggested-" + suggested, null, null);
        }
        row(RowKind.GROUP, "5", "sessions", reviewedCollectives(Review.DONE, TOTAL), null);
        row(RowKind.ITEM, "5.1", "complete", reviewedCollectives(Review.COMPLETE, TOTAL), null);
        row(RowKind.ITEM, "5.2", "held", reviewedCollectives(Review.HELD, TOTAL), null);
        row(RowKind.ITEM, "5.3", "preparing", reviewedCollectives(Review.PREPARING, TOTAL), null);
    }

    private void row(RowKind kind, String number, String label, @Nullable Cell collectives, @Nullable Cell members) {
        rows.add(new Row(kind, List.of(
                new Cell.Words(number),
                new Cell.Words(sheets.text("row-" + label)),
                collectives == null ? new Cell.Blank() : collectives,
                members == null ? new Cell.Blank() : members,
                new Cell.Blank())));
    }

    private static Measure because(NotRatedReason reason) {
        return new Measure.NotSubjectBecause(reason);
    }

    /** Where no session of the year is recorded at all, nothing is said about who was reviewed. */
    private Cell reviewedCollectives(Review review, Measure measure) {
        return collectivesRecorded ? collectives(review, measure) : new Cell.Blank();
    }

    private Cell reviewedMembers(Review review, Measure measure) {
        return membersRecorded ? members(review, measure) : new Cell.Blank();
    }

    private Cell collectives(Review review, Measure measure) {
        return cell(new Part.Collectives(Set.of(), review), SubjectType.GRASSROOTS, measure);
    }

    private Cell members(Review review, Measure measure) {
        return cell(new Part.Members(review), SubjectType.MEMBERS, measure);
    }

    private Cell cell(Part part, SubjectType subject, Measure measure) {
        return new Cell.Count(measure.of(count.of(part)), new Figure(source.scope().source().of(part), subject, measure));
    }
}
