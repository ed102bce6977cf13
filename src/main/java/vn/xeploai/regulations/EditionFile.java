package vn.xeploai.regulations;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.Gap;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.Scope;

/** The shape of one edition file; turns into an {@link Edition}. */
record EditionFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String regulation,
        @JsonProperty(required = true) Years years,
        @JsonProperty(required = true) List<Document> documents,
        @JsonProperty(required = true) List<LevelLine> organizationLevels,
        @JsonProperty(required = true) List<LevelLine> memberLevels,
        @JsonProperty(required = true) @JsonDeserialize(contentUsing = PlacedRule.Reader.class) List<PlacedRule> rules,
        @JsonProperty(required = true) List<GapLine> notRules) {
    record Years(@JsonProperty(required = true) int first, @Nullable Integer last) {}

    record Document(@JsonProperty(required = true) String document, @JsonProperty(required = true) Evidence evidence) {}

    record LevelLine(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String gloss,
            @JsonProperty(required = true) boolean goodOrBetter) {}

    record GapLine(
            @JsonProperty(required = true) String document,
            @JsonProperty(required = true) String article,
            @JsonProperty(required = true) String reason) {}

    Edition toEdition(String file) {
        List<Citation> citations = documents.stream()
                .map(each -> new Citation(each.document(), "", each.evidence()))
                .toList();
        Edition bare = new Edition(
                id, regulation, years.first(), years.last(), citations, levels(organizationLevels), levels(memberLevels));
        List<Provision> provisions = new ProvisionChecks(file, bare).check(rules, Scope.CENTRAL);
        List<Gap> gaps = notRules.stream()
                .map(each -> new Gap(each.document(), each.article(), each.reason()))
                .toList();
        return new Edition(
                id,
                regulation,
                years.first(),
                years.last(),
                citations,
                bare.organizationLevels(),
                bare.memberLevels(),
                provisions,
                gaps);
    }

    private static LevelSet levels(List<LevelLine> lines) {
        List<Level> levels = new ArrayList<>();
        for (LevelLine line : lines) {
            levels.add(new Level(line.code(), line.name(), line.gloss(), levels.size() + 1, line.goodOrBetter()));
        }
        return new LevelSet(levels);
    }
}
