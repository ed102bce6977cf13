package vn.xeploai.regulations;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Scope;

/**
 * The shape of a file with which a province or ward adds its own provisions to an edition. They stand beside the central
 * ones, never instead of them, so a local file can only be stricter.
 */
record LocalFile(
        @JsonProperty(required = true) String edition,
        @JsonProperty(required = true) Scope scope,
        @JsonProperty(required = true) @JsonDeserialize(contentUsing = PlacedRule.Reader.class) List<PlacedRule> rules) {
    Edition over(Edition central, String file) {
        if (!central.id().equals(edition)) {
            throw new BrokenEditionException(file, "written for %s, not for %s".formatted(edition, central.id()));
        }
        if (scope == Scope.CENTRAL) {
            throw new BrokenEditionException(file, "a local file has the scope of a province or a ward");
        }
        return central.with(new ProvisionChecks(file, central).check(rules, scope));
    }
}
