package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.text.Dates;

/** Biểu A, B, C: one subject, a row for each organization, with the year before beside it. */
final class SummaryList {
    private SummaryList() {}

    static Section section(
            UnitScope scope, @Nullable UnitScope before, SubjectType subject, Letters letters, Terms terms) {
        String key = "list." + subject + ".";
        Map<String, String> day = Map.of("day", Dates.day(scope.count().campaign().referenceDay()));
        ListTable list = ListTable.of(scope, before, subject, terms, terms.get(key + "empty", day));
        List<Block> body = new ArrayList<>(List.of(list.table()));
        if (!list.table().rows().isEmpty()) {
            body.add(Paragraph.note(
                    terms.get("list.identities", Map.of("identities", String.join("; ", list.identities())))));
        }
        return new Section(
                terms.get(key + "sheet"),
                true,
                "",
                letters.ofAnnex(terms.get(key + "form")),
                terms.get(key + "title", Map.of("year", String.valueOf(scope.year()))),
                terms.get("list.day", day),
                terms.get("list.denominator"),
                body,
                Closing.signedBy(letters.preparedBy(), letters.signedBy()));
    }

    /** One of the lists as a form of its own. */
    static Report report(FormSource source, SubjectType subject) {
        Terms terms = source.terms();
        Section section = section(source.scope(), source.before(), subject, source.letters(), terms);
        return source.report("list." + subject + ".listed", List.of(section));
    }
}
