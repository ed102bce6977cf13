package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Career;
import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.text.Dates;
import vn.xeploai.work.counting.MemberEntry;

/** Bản kiểm điểm cá nhân: headings and what is known of the person; the form of the year by who the person is. */
final class SelfReviews {
    /** More cells than a large district has; each member takes a page or two. */
    private static final int MOST_CELLS = 400;

    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;

    private SelfReviews(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, "self-review");
    }

    static Report of(FormSource source) {
        SelfReviews made = new SelfReviews(source);
        List<Section> sections = new ArrayList<>();
        CellSections.cells(source, CellSections::isSubject, MOST_CELLS)
                .forEach((cell, members) -> members.forEach(member -> sections.add(made.section(cell, member))));
        if (sections.isEmpty()) {
            sections.addAll(made.empty());
        }
        return made.sheets.report(sections);
    }

    /** Every form of the year once, to be copied and filled in by hand. */
    static Report blank(FormSource source) {
        SelfReviews made = new SelfReviews(source);
        return source.report("form.self-review.blank-listed", made.empty());
    }

    private List<Section> empty() {
        Organization unit = source.scope().unit();
        Organization where = unit == null ? source.scope().count().tree().roots().getFirst() : unit;
        return SelfReviewForm.of(source.scope().year()).stream().map(form -> empty(where, form)).toList();
    }

    private Section section(Organization cell, MemberEntry member) {
        SelfReviewForm form = SelfReviewForm.of(source.scope().year(), member.line().career().scoreGroup());
        Career career = member.line().career();
        return section(cell, form, List.of(
                Paragraph.fill(sheets.text("name", Map.of(
                        "name", member.line().fullName(), "birth", Dates.birth(member.line().birth())))),
                Paragraph.fill(sheets.text("party-position", Map.of("position", orDots(career.partyPosition())))),
                Paragraph.fill(sheets.text("other-position", Map.of("position", orDots(career.otherPosition())))),
                Paragraph.fill(sheets.text("cell", Map.of("cell", cell.name())))));
    }

    /** To be filled in by hand. */
    private Section empty(Organization cell, SelfReviewForm form) {
        String dots = terms.get("head.dots");
        return section(cell, form, List.of(
                Paragraph.fill(sheets.text("name", Map.of("name", dots, "birth", dots))),
                Paragraph.fill(sheets.text("party-position", Map.of("position", dots))),
                Paragraph.fill(sheets.text("other-position", Map.of("position", dots))),
                Paragraph.fill(sheets.text("cell", Map.of("cell", dots)))));
    }

    private Section section(Organization cell, SelfReviewForm form, List<Block> person) {
        List<Block> body = new ArrayList<>(person);
        boolean scored = SelfReviewForm.isScored(source.scope().year());
        body.addAll(ReviewParts.of(
                terms, scored, form == SelfReviewForm.FORM_2A_2025 ? ReviewParts.OF_LEADER : ReviewParts.OF_MEMBER));
        List<Block> boxes = LevelWords.boxes(source.scope().levels(SubjectType.MEMBERS), terms);
        body.add(Paragraph.heading(ReviewParts.levelHeading(terms, scored)));
        body.addAll(boxes);
        body.add(Paragraph.heading(sheets.text("judged")));
        for (String judge : List.of("by-committee", "by-cell", "by-superior")) {
            body.add(Paragraph.fill(sheets.text(judge)));
            body.addAll(boxes);
        }
        Letters letters = source.lettersOf(cell);
        return new Section(
                cell.name(), false, form.mark(terms), letters.ofMeeting(null), sheets.text("title"), sheets.text("subtitle"),
                form.about(terms), body, Closing.signedBy(
                        new Signature(terms.get("form.sign.for-cell"), terms.get("sign.position"), terms.get("head.dots")),
                        new Signature(terms.get("form.sign.self"), "", terms.get("head.dots"))));
    }

    private String orDots(@Nullable String known) {
        return known == null || known.isBlank() ? terms.get("head.dots") : known;
    }
}
