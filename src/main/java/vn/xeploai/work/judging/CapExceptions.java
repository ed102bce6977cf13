package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapFact;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.work.counting.YearScope;

/**
 * Quyết định nâng tỷ lệ as noted: it holds for the organization and everything under it (366-QĐ/TW Đ11.1.5, second paragraph),
 * unless one nearer by says otherwise. The one among the settings of the year holds where none is noted.
 */
final class CapExceptions {
    private final OrganizationTree tree;
    private final @Nullable CapException ofYear;
    private final Map<String, CapException> noted = new HashMap<>();

    /** @param ofYear the one decided for the whole year, {@code null} if there is none */
    CapExceptions(YearScope scope, Map<String, List<OrganizationFactNote>> notes, @Nullable CapException ofYear) {
        this.ofYear = ofYear;
        this.tree = scope.tree();
        FactSpelling spelling = new FactSpelling(scope.edition().organizationLevels());
        notes.values().stream().flatMap(List::stream).forEach(note -> {
            String value = note.value();
            if (note.key().equals(CapFact.EXCEPTION.key())
                    && value != null
                    && spelling.read(CapFact.EXCEPTION, value) instanceof FactReading.Value known) {
                noted.put(note.code(), CapFact.EXCEPTION.type().cast(known.value()));
            }
        });
    }

    /** The one that counts for a group formed at that organization, {@code null} if there is none. */
    @Nullable CapException of(Organization at, CapGroup meaning) {
        CapException own = nearest(at);
        if (meaning != CapGroup.TOGETHER || (own != null && isGranted(own))) {
            return own;
        }
        // Part of the whole may have the higher percentage: only what exceeds even that surely exceeds.
        return highestGrantedWithin(at).orElse(own);
    }

    private @Nullable CapException nearest(Organization at) {
        for (Organization each = at; each != null; each = superior(each)) {
            CapException here = noted.get(each.code());
            if (here != null) {
                return here;
            }
        }
        return ofYear;
    }

    private @Nullable Organization superior(Organization each) {
        String code = each.superiorCode();
        return code == null ? null : tree.find(code).orElse(null);
    }

    private Optional<CapException> highestGrantedWithin(Organization at) {
        return noted.isEmpty()
                ? Optional.empty()
                : tree.subtree(at.code()).stream()
                        .map(each -> noted.get(each.code()))
                        .filter(Objects::nonNull)
                        .filter(CapExceptions::isGranted)
                        .max(Comparator.<CapException, BigDecimal>comparing(CapException::percent));
    }

    private static boolean isGranted(CapException exception) {
        return exception.decision().outcome() == RecordedDecision.Outcome.GRANTED;
    }
}
