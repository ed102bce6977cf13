package vn.xeploai.rules.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.SubjectType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RollUpTest {
    private static final List<OrganizationLevel> KINDS = List.of(OrganizationLevel.values());
    private static final List<Standing> STANDINGS = List.of(
            new Standing.Absent(),
            new Standing.NotSubject(NotRatedReason.EXEMPT),
            new Standing.NotSubject(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS),
            new Standing.Pending(null),
            new Standing.Pending(NotRatedReason.AWAITING_VERIFICATION),
            rated(0),
            rated(1),
            rated(2),
            rated(3));

    @Test
    void counts_each_kind_in_its_own_percentage() {
        OrganizationTree tree = new OrganizationTree(List.of(
                unit("H", null, OrganizationLevel.ABOVE_GRASSROOTS),
                unit("H.1", "H", OrganizationLevel.GRASSROOTS_COMMITTEE),
                unit("H.1.1", "H.1", OrganizationLevel.SECTIONAL_COMMITTEE),
                unit("H.1.1.1", "H.1.1", OrganizationLevel.SUBORDINATE_CELL),
                unit("H.2", "H", OrganizationLevel.GRASSROOTS_CELL)));
        RollUp roll = new RollUp(tree, TestLevels.EDITION);
        tree.superiorsFirst().forEach(each -> roll.organization(each, rated(1)));
        roll.members("H.1.1.1", rated(0), 2).members("H.2", new Standing.Pending(null), 3);
        YearFigures figures = roll.figures();

        UnitFigures whole = figures.of("H").orElseThrow();
        assertThat(whole.grassroots().total()).isEqualTo(2);
        assertThat(whole.cells().total()).isEqualTo(1);
        assertThat(whole.members().total()).isEqualTo(5);
        assertThat(whole.members().goodOrBetterOf(Denominator.RATED)).isEqualTo(new Share(2, 2));
        assertThat(whole.members().goodOrBetterOf(Denominator.TOTAL)).isEqualTo(new Share(2, 5));
        assertThat(figures.of("H.1.1").orElseThrow().members().total()).isEqualTo(2);
        assertThat(figures.of("H.1").orElseThrow().grassroots().total()).isEqualTo(1);
        assertThat(figures.whole()).isEqualTo(whole);
    }

    @Test
    void refuses_members_of_an_unknown_cell() {
        RollUp roll = new RollUp(new OrganizationTree(List.of()), TestLevels.EDITION);
        assertThatThrownBy(() -> roll.members("X", rated(0), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void children_add_up_to_their_parent_under_any_tree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Random random = new Random(seed);
        List<Organization> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String superior = i == 0 || random.nextInt(9) == 0 ? null : "U" + random.nextInt(i);
            units.add(unit("U" + i, superior, KINDS.get(random.nextInt(KINDS.size()))));
        }
        OrganizationTree tree = new OrganizationTree(units);
        RollUp roll = new RollUp(tree, TestLevels.EDITION);
        List<Integer> own = new ArrayList<>();
        for (Organization each : units) {
            roll.organization(each, STANDINGS.get(random.nextInt(STANDINGS.size())));
            int here = 0;
            for (Standing standing : STANDINGS) {
                int howMany = random.nextInt(4);
                roll.members(each.code(), standing, howMany);
                here += standing instanceof Standing.Absent ? 0 : howMany;
            }
            own.add(here);
        }
        YearFigures figures = roll.figures();
        for (int i = 0; i < size; i++) {
            Tally parent = figures.of("U" + i).orElseThrow().members();
            int below = tree.childrenOf("U" + i).stream()
                    .mapToInt(child -> figures.of(child.code()).orElseThrow().members().total())
                    .sum();
            assertThat(parent.total()).isEqualTo(own.get(i) + below);
            assertIdentities(parent);
        }
        for (SubjectType subject : SubjectType.values()) {
            int roots = tree.roots().stream()
                    .mapToInt(root -> figures.of(root.code()).orElseThrow().of(subject).total())
                    .sum();
            assertThat(figures.whole().of(subject).total()).isEqualTo(roots);
        }
    }

    private static void assertIdentities(Tally tally) {
        assertThat(tally.total()).isEqualTo(tally.notSubjectTotal() + tally.subject());
        assertThat(tally.subject()).isEqualTo(tally.rated() + tally.pending());
        assertThat(tally.rated()).isEqualTo(tally.levels().values().stream().mapToInt(Integer::intValue).sum());
        assertThat(tally.notSubject().values()).allMatch(count -> count >= 0);
    }

    private static Standing rated(int index) {
        return new Standing.Rated(TestLevels.FOUR.levels().get(index), false);
    }

    private static Organization unit(String code, @Nullable String superior, OrganizationLevel level) {
        return new Organization(code, superior, code, level, null, DateSpan.ALWAYS);
    }
}
