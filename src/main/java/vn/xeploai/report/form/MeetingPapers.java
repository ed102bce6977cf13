package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.meeting.SessionSheet;

/** Giấy tờ của hội nghị chi bộ: attendance list, minutes; a section for each cell. */
final class MeetingPapers {
    /** Lines to write on in minutes that are kept by hand: two pages in all. */
    private static final Map<String, Integer> LINES = Map.of("content", 8, "opinions", 12, "ballot", 6, "conclusion", 4);
    /** More cells than a large district has; beyond that nobody prints at once. */
    private static final int MOST_CELLS = 400;

    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;
    private final MemberColumns shared;

    private MeetingPapers(FormSource source, String key) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, key);
        this.shared = new MemberColumns(terms);
    }

    /** Danh sách dự hội nghị: everybody signs. */
    static Report attendance(FormSource source) {
        MeetingPapers papers = new MeetingPapers(source, "attendance");
        return papers.sheets.report(CellSections.of(source, _ -> true, MOST_CELLS, (cell, members) ->
                papers.section(cell, papers.attendanceBody(members), papers.closing("secretary", "chair"))));
    }

    /** Biên bản hội nghị: of committees and collectives that meet, then of cells; a skeleton where no session was opened. */
    static Report minutes(FormSource source) {
        MeetingPapers papers = new MeetingPapers(source, "minutes");
        Map<SessionKey, SessionSheet> opened = new LinkedHashMap<>();
        source.sessions().forEach(each -> opened.put(each.session().key(), each));
        List<Section> sections = new ArrayList<>();
        opened.values().stream()
                .filter(each -> each.session().key().body().isNamed())
                .forEach(each -> sections.add(new SessionMinutes(papers.sheets, each).section()));
        sections.addAll(CellSections.of(source, _ -> true, MOST_CELLS, (cell, members) -> {
            SessionSheet session = opened.get(new SessionKey(source.scope().year(), cell.code()));
            return session == null
                    ? papers.section(cell, papers.minutesBody(members), papers.closing("secretary", "chair"))
                    : new SessionMinutes(papers.sheets, session).section();
        }));
        return papers.sheets.report(sections);
    }

    /** Biên bản of the committee of the unit alone, to be filled in where it has not met; of its collective where it has met. */
    static Optional<Report> minutesOfBodies(FormSource source) {
        Organization unit = Objects.requireNonNull(source.scope().unit());
        MeetingPapers papers = new MeetingPapers(source, "minutes");
        SessionKey committee = new SessionKey(source.scope().year(), unit.code(), Body.COMMITTEE);
        List<SessionSheet> own = new ArrayList<>(source.sessions().stream()
                .filter(each -> each.unit().code().equals(unit.code()) && each.session().key().body().isNamed())
                .toList());
        if (own.stream().noneMatch(each -> each.session().key().equals(committee))) {
            own.addFirst(source.session(committee));
        }
        return Optional.of(papers.sheets.report(
                own.stream().map(each -> new SessionMinutes(papers.sheets, each).section()).toList()));
    }

    private Section section(Organization cell, List<Block> body, Closing closing) {
        return sheets.ofCell(cell, sheets.text("subtitle"), body, closing);
    }

    private Table table(List<MemberEntry> members, List<MemberColumn> columns) {
        return MemberTable.of(members, columns, source);
    }

    private List<Block> attendanceBody(List<MemberEntry> members) {
        return List.of(
                table(members, List.of(
                        shared.name(),
                        shared.partyPosition(),
                        MemberColumn.empty("", shared.heading("signature"), ColumnKind.SIGNATURE),
                        shared.emptyRemark())),
                Paragraph.note(sheets.text("total", Map.of("members", Numbers.count(members.size())))));
    }

    private List<Block> minutesBody(List<MemberEntry> members) {
        long subject = members.stream().filter(CellSections::isSubject).count();
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.fill(sheets.text("opened")));
        body.add(Paragraph.heading(sheets.text("present")));
        body.add(Paragraph.fill(sheets.text("people", Map.of("members", Numbers.count(members.size())))));
        body.add(Paragraph.fill(sheets.text("chair")));
        for (String part : List.of("guests", "content", "opinions", "ballot", "conclusion")) {
            body.add(Paragraph.heading(sheets.text(part)));
            if (part.equals("content")) {
                body.add(Paragraph.fill(sheets.text("rated", Map.of("members", Numbers.count(subject)))));
            }
            for (int line = 0; line < LINES.getOrDefault(part, 2); line++) {
                body.add(Paragraph.line());
            }
        }
        body.add(Paragraph.fill(sheets.text("closed")));
        return body;
    }

    private Closing closing(String left, String right) {
        String dots = terms.get("head.dots");
        return Closing.signedBy(
                new Signature(terms.get("form.sign." + left), "", dots), new Signature(terms.get("form.sign." + right), "", dots));
    }
}
