package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.YearCount;

/**
 * Lập báo cáo tổng hợp năm from a counted year. The layout is the program's own: the official form was not seen. A Party
 * document is in Vietnamese, so callers that print pass the Vietnamese texts whatever the language of their screens.
 */
public final class AnnualReports {
    private final UnitScope scope;
    private final @Nullable UnitScope before;
    private final Letters letters;
    private final Terms terms;

    private AnnualReports(UnitScope scope, @Nullable UnitScope before, Letters letters, Terms terms) {
        this.scope = scope;
        this.before = before;
        this.letters = letters;
        this.terms = terms;
    }

    /**
     * The report of a unit.
     *
     * @param current the year
     * @param previous the year before; {@code null} or a year without ratings leaves the comparison out
     * @param unitCode the unit, {@code null} for the whole database
     * @param head what only the office knows
     * @param texts the language of the report
     * @throws ProblemException RP-05 when no organization has the code
     */
    public static Report of(
            YearCount current, @Nullable YearCount previous, @Nullable String unitCode, DocumentHead head, Texts texts) {
        UnitScope scope = UnitScope.of(current, unitCode);
        Terms terms = new Terms(texts);
        return new AnnualReports(scope, scope.in(previous).orElse(null), new Letters(scope, head, terms), terms).report();
    }

    /** The annual report as one of the forms. */
    static Report of(FormSource source) {
        Report report = new AnnualReports(source.scope(), source.before(), source.letters(), source.terms()).report();
        List<Section> sections = new ArrayList<>(report.sections());
        sections.addAll(ChartSections.of(source));
        return new Report(report.year(), report.title(), report.pages(), sections);
    }

    private Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        for (SubjectType subject : SubjectType.values()) {
            sections.add(SummaryList.section(scope, before, subject, letters, terms));
        }
        return new Report(scope.year(), terms.get("annual.title", year()), terms.get("page"), sections);
    }

    private Section summary() {
        List<Block> body = new ArrayList<>(List.of(SummaryTable.of(scope, before, terms)));
        new Notes(scope, terms).all(before).forEach(note -> body.add(Paragraph.note(note)));
        return new Section(
                terms.get("annual.sheet"),
                false,
                "",
                letters.ofDocument(),
                terms.get("annual.kind"),
                terms.get("annual.subtitle", year()),
                terms.get("annual.regulation", Map.of("documents", new Documents(scope, terms).all())),
                body,
                Closing.signedBy(letters.preparedBy(), letters.signedBy()));
    }

    private Map<String, String> year() {
        return Map.of("year", String.valueOf(scope.year()));
    }
}
