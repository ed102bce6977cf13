package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.ParagraphKind;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;

/** Tờ trình, quyết định, thông báo: documents about the year's result, figures in words and the lists as annexes. */
final class Decisions {
    private final FormSource source;
    private final UnitScope scope;
    private final Terms terms;
    private final Sheets sheets;

    private Decisions(FormSource source, String key) {
        this.source = source;
        this.scope = source.scope();
        this.terms = source.terms();
        this.sheets = new Sheets(source, key);
    }

    /** Tờ trình đề nghị công nhận kết quả. */
    static Report proposal(FormSource source) {
        Decisions made = new Decisions(source, "proposal");
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.body(made.sheets.text("to", Map.of("superior", made.source.letters().addressee()))));
        body.addAll(made.basis());
        body.add(Paragraph.body(made.sheets.text("done", Map.of("unit", made.unit()))));
        body.addAll(made.results());
        body.add(Paragraph.body(made.sheets.text("asks")));
        return made.sheets.report(made.withAnnexes(made.sheets.document("TTr", body, made.closing()), "TTr"));
    }

    /** Quyết định công nhận kết quả, with the lists. */
    static Report decision(FormSource source) {
        Decisions made = new Decisions(source, "decision");
        List<Block> body = new ArrayList<>(made.basis());
        body.add(Paragraph.body(made.sheets.text("considering")));
        body.add(new Paragraph(ParagraphKind.RESOLVE, made.sheets.text("resolves")));
        body.add(Paragraph.body(made.sheets.text("article-1", Map.of("unit", made.unit()))));
        body.addAll(made.results());
        body.add(Paragraph.body(made.sheets.text("article-2", Map.of("unit", made.unit()))));
        body.add(Paragraph.body(made.sheets.text("article-3")));
        return made.sheets.report(made.withAnnexes(made.sheets.document("QĐ", body, made.closing()), "QĐ"));
    }

    /** Thông báo kết quả. */
    static Report notice(FormSource source) {
        Decisions made = new Decisions(source, "notice");
        List<Block> body = new ArrayList<>(made.basis());
        body.add(Paragraph.body(made.sheets.text("tells", Map.of("unit", made.unit()))));
        body.addAll(made.results());
        body.add(SummaryTable.of(made.scope, source.before(), made.terms));
        body.add(Paragraph.body(made.sheets.text("asks")));
        return made.sheets.report(List.of(made.sheets.document("TB", body, made.closing())));
    }

    /** Căn cứ: a paragraph for each document. */
    private List<Block> basis() {
        return new Documents(scope, terms).each().stream()
                .<Block>map(each -> Paragraph.body(terms.get("form.basis", Map.of("documents", each))))
                .toList();
    }

    private String unit() {
        Organization unit = scope.unit();
        return unit == null ? terms.get("form.all-units") : unit.name();
    }

    /** A sentence for each subject that somebody of was rated. */
    private List<Block> results() {
        List<Block> results = new ArrayList<>();
        Notes notes = new Notes(scope, terms);
        for (SubjectType subject : SubjectType.values()) {
            Tally tally = scope.tally(subject);
            if (tally.rated() > 0) {
                results.add(Paragraph.body("– " + notes.share(subject)));
                results.add(Paragraph.body(terms.get("form.by-level", Map.of("levels", LevelWords.counts(tally, terms)))));
            }
        }
        return results;
    }

    /** The names: organizations and members with their levels. */
    private List<Section> withAnnexes(Section document, String kind) {
        List<Section> sections = new ArrayList<>(List.of(document));
        for (SubjectType subject : List.of(SubjectType.GRASSROOTS, SubjectType.CELLS)) {
            List<SubjectLine> lines = source.organizations(subject, new Slice.Rated());
            if (!lines.isEmpty()) {
                sections.add(annex(kind, sections.size(), subject, organizations(lines)));
            }
        }
        MemberColumns shared = new MemberColumns(terms);
        List<MemberEntry> rated =
                source.members().stream().filter(entry -> entry.standing() instanceof Standing.Rated).toList();
        sections.add(annex(kind, sections.size(), SubjectType.MEMBERS, MemberTable.of(rated, List.of(
                shared.name(),
                shared.birth(),
                shared.partyPosition(),
                MemberColumn.alone(shared.heading("level"), ColumnKind.TEXT, entry -> level(entry.standing()))), source)));
        return sections;
    }

    private Section annex(String kind, int number, SubjectType subject, Table table) {
        return new Section(
                terms.texts().of(subject), false, "",
                source.letters().ofAnnexTo(kind, terms.get("form.annex", Map.of("number", String.valueOf(number)))),
                sheets.text("annex-title"), terms.texts().of(subject), "",
                List.of(table, Paragraph.note(terms.get("form.listed", Map.of(
                        "count", Numbers.count(scope.tally(subject).rated()), "levels", LevelWords.counts(scope.tally(subject), terms))))),
                Closing.signedBy(source.letters().preparedBy(), source.letters().signedBy()));
    }

    private Table organizations(List<SubjectLine> lines) {
        List<Column> columns = List.of(
                Column.alone(terms.get("column.ordinal"), ColumnKind.ORDINAL),
                Column.alone(terms.get("column.organization"), ColumnKind.NAME),
                Column.alone(terms.get("form.column.level"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (SubjectLine line : lines) {
            rows.add(new Row(RowKind.ITEM, List.of(
                    new Cell.Ordinal(rows.size() + 1), new Cell.Words(line.name()), MemberColumn.words(level(line.standing())))));
        }
        return new Table(columns, rows, terms.get("form.nobody"), true, false);
    }

    private @Nullable String level(Standing standing) {
        if (!(standing instanceof Standing.Rated rated)) {
            return null;
        }
        String level = terms.texts().of(rated.level());
        return rated.exemplary() ? level + " " + terms.get("form.exemplary") : level;
    }

    private Closing closing() {
        return new Closing(
                source.letters().recipients(List.of(
                        terms.get("form.recipient-superior"), terms.get("form.recipient-units"), terms.get("form.recipient-file"))),
                null,
                source.letters().signedBy());
    }
}
