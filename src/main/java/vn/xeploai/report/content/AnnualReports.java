package vn.xeploai.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.text.Dates;
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

    private AnnualReports(UnitScope scope, @Nullable UnitScope before, DocumentHead head, Terms terms) {
        this.scope = scope;
        this.before = before;
        this.letters = new Letters(scope, head, terms);
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
    public static AnnualReport of(
            YearCount current, @Nullable YearCount previous, @Nullable String unitCode, DocumentHead head, Texts texts) {
        UnitScope scope = UnitScope.of(current, unitCode);
        return new AnnualReports(scope, scope.in(previous).orElse(null), head, new Terms(texts)).report();
    }

    private AnnualReport report() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        for (SubjectType subject : SubjectType.values()) {
            sections.add(list(subject));
        }
        return new AnnualReport(scope.year(), terms.get("annual.title", year()), terms.get("page"), sections);
    }

    private Section summary() {
        return new Section(
                terms.get("annual.sheet"),
                false,
                letters.ofDocument(),
                terms.get("annual.kind"),
                terms.get("annual.subtitle", year()),
                terms.get("annual.regulation", Map.of("documents", documents())),
                SummaryTable.of(scope, before, terms),
                new Notes(scope, terms).all(before),
                letters.preparedBy(),
                letters.signedBy());
    }

    private Section list(SubjectType subject) {
        String key = "list." + subject + ".";
        Map<String, String> day = Map.of("day", Dates.day(scope.count().campaign().referenceDay()));
        ListTable list = ListTable.of(scope, before, subject, terms, terms.get(key + "empty", day));
        List<String> notes = new ArrayList<>();
        if (!list.table().rows().isEmpty()) {
            notes.add(terms.get("list.identities", Map.of("identities", String.join("; ", list.identities()))));
        }
        notes.add(terms.get("note.layout"));
        return new Section(
                terms.get(key + "sheet"),
                true,
                letters.ofAnnex(terms.get(key + "form")),
                terms.get(key + "title", year()),
                terms.get("list.day", day),
                terms.get("list.denominator"),
                list.table(),
                notes,
                letters.preparedBy(),
                letters.signedBy());
    }

    /** Every document of the year; a number nobody saw in its source says so. */
    private String documents() {
        return scope.count().figures().edition().citations().stream()
                .map(this::document)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String document(Citation citation) {
        return citation.evidence() == Evidence.R
                ? terms.get("annual.unseen-document", Map.of("document", citation.document()))
                : citation.document();
    }

    private Map<String, String> year() {
        return Map.of("year", String.valueOf(scope.year()));
    }
}
