package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;

/**
 * Báo cáo kiểm điểm tập thể: Mẫu 01 from 2025 on, with its score; earlier guides also asked for it, but the number of their form
 * was not seen, so it bears none.
 */
final class CollectiveReviews {
    /** Since 132-QĐ/TW. */
    static final Years YEARS = Years.from(2018);

    private final FormSource source;
    private final Terms terms;
    private final Sheets sheets;

    private CollectiveReviews(FormSource source) {
        this.source = source;
        this.terms = source.terms();
        this.sheets = new Sheets(source, "collective-review");
    }

    static Report of(FormSource source) {
        CollectiveReviews made = new CollectiveReviews(source);
        return made.sheets.report(CollectiveSections.of(source, made::section));
    }

    /** Of the unit's own collective alone. */
    static Optional<Report> ofBody(FormSource source) {
        CollectiveReviews made = new CollectiveReviews(source);
        return CollectiveSections.own(source, made::section).map(section -> made.sheets.report(List.of(section)));
    }

    private Section section(Organization unit) {
        boolean scored = SelfReviewForm.isScored(source.scope().year());
        List<Block> body = new ArrayList<>(ReviewParts.of(terms, scored, ReviewParts.OF_COLLECTIVE));
        List<Block> boxes = LevelWords.boxes(source.scope().levels(SubjectType.GRASSROOTS), terms);
        body.add(Paragraph.heading(ReviewParts.levelHeading(terms, scored)));
        body.addAll(boxes);
        Letters letters = source.lettersOf(unit);
        return new Section(
                unit.name(), false, scored ? sheets.text("mark-01-2025") : "", letters.ofDocument("BC"), sheets.text("title"),
                sheets.text("subtitle"), "", body, new Closing(
                        List.of(terms.get("form.recipients"), terms.get("form.recipient-superior"), terms.get("form.recipient-file")),
                        null, letters.signedBy()));
    }
}
