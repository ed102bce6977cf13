package vn.xeploai.report.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;

/** The documents that ruled the year, for "căn cứ". */
record Documents(UnitScope scope, Terms terms) {
    private static final Pattern SYMBOL = Pattern.compile("\\d+-(QĐ|HD|KL|CV)/");

    /** Every document of the year; a number nobody saw in its source says so. */
    String all() {
        return String.join(", ", each());
    }

    /** The same one by one, in their order. */
    List<String> each() {
        return scope.count().figures().edition().citations().stream()
                .map(this::document)
                .distinct()
                .toList();
    }

    private String document(Citation citation) {
        return citation.evidence() == Evidence.R
                ? terms.get("annual.unseen-document", Map.of("document", named(citation.document(), terms)))
                : named(citation.document(), terms);
    }

    /** With what it is before its number, as far as its symbol says so: {@code Quy định số 366-QĐ/TW}. */
    static String named(String document, Terms terms) {
        Matcher symbol = SYMBOL.matcher(document);
        return symbol.lookingAt() ? terms.get("document." + symbol.group(1), Map.of("document", document)) : document;
    }
}
