package vn.xeploai.work.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.xeploai.model.Level;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.judge.CapFacts;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.TallyBuilder;

/**
 * Các nhóm tính tỷ lệ xuất sắc of a year: members of a cell, of a grassroots organization or of the whole committee above it; cells
 * of a grassroots committee; grassroots organizations under one superior. Persons are not told apart by office here: all of them
 * together, and each cell, as {@link CapGroup} says. A group whose superior is not in the records is not known, and left out.
 */
final class CapGroups {
    private final JudgedYear judged;
    private final OrganizationTree tree;
    private final CapExceptions exceptions;

    CapGroups(JudgedYear judged) {
        this.judged = judged;
        this.tree = judged.scope().tree();
        this.exceptions = new CapExceptions(judged.scope(), judged.notes(), judged.choices().capException());
    }

    /** One group: where it is formed, of whom, and what it stands for. */
    private record Group(Organization at, SubjectKind kind, CapGroup meaning, Tally tally, List<Organization> subjects) {
        boolean touches(Set<String> codes) {
            return subjects.stream().anyMatch(each -> codes.contains(each.code()));
        }
    }

    /** What is worth telling about the groups formed at that organization that have any of those units in them. */
    List<CheckedGround> at(Organization organization, Set<String> units, Depth depth) {
        return groups(organization).stream()
                .filter(group -> excellent(group.tally()) > 0 && group.touches(units))
                .flatMap(group -> judge(group, depth))
                .toList();
    }

    /** Everything the rules say of the groups formed at that organization that have anybody excellent in them. */
    List<CheckedGround> all(Organization organization) {
        return groups(organization).stream()
                .filter(group -> excellent(group.tally()) > 0)
                .flatMap(this::judge)
                .toList();
    }

    /** Every group formed at that organization with anybody to count in it. */
    List<CapReading> readings(Organization organization) {
        return groups(organization).stream()
                .filter(group -> group.tally().goodOrBetter() > 0)
                .flatMap(group -> weighed(group)
                        .map(ground -> new CapReading(group.at(), group.kind(), group.meaning(), ground)))
                .toList();
    }

    private Stream<CheckedGround> judge(Group group, Depth depth) {
        return judge(group).filter(each -> depth.tells(each.ground().effect()));
    }

    private Stream<CheckedGround> judge(Group group) {
        Organization at = group.at();
        return weighed(group).map(ground -> new CheckedGround(
                group.kind(), at.code(), at.name(), at.code(), judged.year(), best(group.tally()), ground));
    }

    private Stream<Ground> weighed(Group group) {
        Organization at = group.at();
        int excellent = excellent(group.tally());
        CapFacts facts = new CapFacts(
                at.code(),
                group.kind(),
                excellent,
                group.tally().goodOrBetter() - excellent,
                exceptions.of(at, group.meaning()));
        return judged.judge().judgeCap(facts).grounds().stream()
                .map(group.meaning()::weigh);
    }

    private List<Group> groups(Organization at) {
        List<Group> groups = new ArrayList<>();
        judged.judge().capScope(SubjectKind.MEMBER).ifPresent(scope -> groups.addAll(ofMembers(at, scope)));
        judged.judge().capScope(SubjectKind.CELL).ifPresent(scope -> groups.addAll(ofCells(at, scope)));
        judged.judge().capScope(SubjectKind.GRASSROOTS).ifPresent(scope -> groups.addAll(ofGrassroots(at, scope)));
        return groups;
    }

    private List<Group> ofMembers(Organization at, CapScope scope) {
        boolean cell = at.level().holdsMembers();
        return switch (scope) {
            case CELL -> cell ? members(at, CapGroup.AS_WRITTEN) : List.of();
            case GRASSROOTS -> isGrassroots(at) ? members(at, CapGroup.AS_WRITTEN) : List.of();
            case COMMITTEE -> isWhole(at) ? members(at, CapGroup.AS_WRITTEN) : List.of();
            case SIMILAR_GROUP -> isGrassroots(at)
                    ? members(at, CapGroup.TOGETHER)
                    : cell ? members(at, CapGroup.ALONE) : List.of();
        };
    }

    private List<Group> members(Organization at, CapGroup meaning) {
        List<Organization> cells =
                tree.subtree(at.code()).stream().filter(each -> each.level().holdsMembers()).toList();
        return List.of(new Group(at, SubjectKind.MEMBER, meaning, judged.figures(at).members(), cells));
    }

    private List<Group> ofCells(Organization at, CapScope scope) {
        boolean here = scope == CapScope.COMMITTEE ? isWhole(at) : at.level() == OrganizationLevel.GRASSROOTS_COMMITTEE;
        List<Organization> cells = tree.subtree(at.code()).stream()
                .filter(each -> each.level() == OrganizationLevel.SUBORDINATE_CELL)
                .toList();
        return here
                ? List.of(new Group(at, SubjectKind.CELL, meaning(scope), judged.figures(at).cells(), cells))
                : List.of();
    }

    private List<Group> ofGrassroots(Organization at, CapScope scope) {
        List<Organization> below =
                tree.childrenOf(at.code()).stream().filter(CapGroups::isGrassroots).toList();
        return below.isEmpty()
                ? List.of()
                : List.of(new Group(at, SubjectKind.GRASSROOTS, meaning(scope), together(below), below));
    }

    private Tally together(Collection<Organization> organizations) {
        TallyBuilder together = new TallyBuilder(judged.scope().edition().organizationLevels());
        organizations.forEach(each -> together.add(judged.figures(each).grassroots()));
        return together.tally();
    }

    /** The whole committee: directly above grassroots organizations, or one of them with nothing above it here. */
    private boolean isWhole(Organization at) {
        String superior = at.superiorCode();
        return isGrassroots(at)
                ? superior == null || tree.find(superior).isEmpty()
                : tree.childrenOf(at.code()).stream().anyMatch(CapGroups::isGrassroots);
    }

    private static CapGroup meaning(CapScope scope) {
        return scope == CapScope.SIMILAR_GROUP ? CapGroup.TOGETHER : CapGroup.AS_WRITTEN;
    }

    private static boolean isGrassroots(Organization organization) {
        return SubjectType.of(organization.level()).filter(SubjectType.GRASSROOTS::equals).isPresent();
    }

    private static int excellent(Tally tally) {
        return tally.levels().getOrDefault(best(tally), 0);
    }

    private static Level best(Tally tally) {
        return tally.levelSet().levels().getFirst();
    }
}
