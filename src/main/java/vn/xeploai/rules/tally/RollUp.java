package vn.xeploai.rules.tally;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.regulation.Edition;

/**
 * Cộng dồn theo cây: standings go in at the organization where they count, figures come out at every node and for the whole
 * forest. Each standing is counted exactly once at every node above it.
 */
public final class RollUp {
    private final OrganizationTree tree;
    private final Edition edition;
    private final Map<String, Map<SubjectType, TallyBuilder>> perNode = new HashMap<>();
    private final Map<SubjectType, TallyBuilder> whole;

    /** An empty roll-up over that tree and the levels of that edition. */
    public RollUp(OrganizationTree tree, Edition edition) {
        this.tree = tree;
        this.edition = edition;
        this.whole = emptyCounts();
    }

    /** Counts an organization at itself; organizations of other kinds than the three subjects are not counted. */
    public RollUp organization(Organization organization, Standing standing) {
        SubjectType.of(organization.level())
                .ifPresent(subject -> at(organization.code(), subject).add(standing, 1));
        return this;
    }

    /** Counts members who stand alike at their cell. */
    public RollUp members(String cellCode, Standing standing, int howMany) {
        at(cellCode, SubjectType.MEMBERS).add(standing, howMany);
        return this;
    }

    /** Adds every node into its superior, lowest first. */
    public YearFigures figures() {
        List<Organization> order = tree.superiorsFirst();
        Map<String, UnitFigures> units = new LinkedHashMap<>();
        for (Organization each : order.reversed()) {
            Map<SubjectType, TallyBuilder> counts = perNode.getOrDefault(each.code(), emptyCounts());
            UnitFigures figures = close(counts);
            units.put(each.code(), figures);
            String superior = each.superiorCode();
            boolean hasSuperior = superior != null && tree.find(superior).isPresent();
            for (SubjectType subject : SubjectType.values()) {
                TallyBuilder above = hasSuperior && superior != null ? at(superior, subject) : count(whole, subject);
                above.add(figures.of(subject));
            }
        }
        return new YearFigures(edition, units, close(whole));
    }

    private TallyBuilder at(String code, SubjectType subject) {
        if (tree.find(code).isEmpty()) {
            throw new IllegalArgumentException("not in the tree: " + code);
        }
        return count(perNode.computeIfAbsent(code, _ -> emptyCounts()), subject);
    }

    private Map<SubjectType, TallyBuilder> emptyCounts() {
        Map<SubjectType, TallyBuilder> counts = new EnumMap<>(SubjectType.class);
        for (SubjectType subject : SubjectType.values()) {
            counts.put(subject, new TallyBuilder(edition.levelsOf(subject)));
        }
        return counts;
    }

    private static TallyBuilder count(Map<SubjectType, TallyBuilder> counts, SubjectType subject) {
        TallyBuilder builder = counts.get(subject);
        if (builder == null) {
            throw new IllegalStateException("no count for " + subject);
        }
        return builder;
    }

    private static UnitFigures close(Map<SubjectType, TallyBuilder> counts) {
        return new UnitFigures(
                count(counts, SubjectType.GRASSROOTS).tally(),
                count(counts, SubjectType.CELLS).tally(),
                count(counts, SubjectType.MEMBERS).tally());
    }
}
