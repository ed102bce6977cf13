package vn.xeploai.report.form;

import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;

/** The documents that ruled the year, for "căn cứ". */
record Documents(UnitScope scope, Terms terms) {
    /** Every document of the year; a number nobody saw in its source says so. */
    String all() {
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
}
