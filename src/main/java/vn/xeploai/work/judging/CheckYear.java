package vn.xeploai.work.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.counting.UnknownUnitException;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/**
 * Kiểm tra kết quả của một năm: every ground worth telling about the levels decided in a unit and below: the level of each rated
 * subject, the caps, the order and completeness. The identities of a count are not looked at here: a tally cannot break them.
 * Members are read a few cells at a time, so that a whole province passes through little memory.
 */
public final class CheckYear {
    private static final int CELLS_AT_ONCE = 100;

    private final Desk desk;
    private final Regulations regulations;
    private final OpenChoices choices;

    /** Works on that desk; what the text leaves open and nobody chose for the year is settled as given. */
    public CheckYear(Desk desk, Regulations regulations, OpenChoices choices) {
        this.desk = desk;
        this.regulations = regulations;
        this.choices = choices;
    }

    /**
     * Everything that stands against decided levels, or may, in the order of the tree.
     *
     * @param unitCode the unit, {@code null} for the whole database
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     * @throws UnknownUnitException when there is no such unit
     */
    public List<CheckedGround> check(int year, @Nullable String unitCode) {
        List<CheckedGround> told = new ArrayList<>();
        check(year, unitCode, Depth.OBSTACLES, told::add);
        return told;
    }

    /** The same, told one by one as it is found, as deep as asked. */
    public void check(int year, @Nullable String unitCode, Depth depth, Consumer<CheckedGround> tell) {
        desk.look(records -> {
            JudgedYear judged = JudgedYear.of(records, year, regulations, choices);
            new Walk(records, judged, depth, tell).through(units(judged.scope(), unitCode));
            return year;
        });
    }

    private static List<Organization> units(YearScope scope, @Nullable String unitCode) {
        OrganizationTree tree = scope.tree();
        List<String> roots = tree.roots().stream().map(Organization::code).toList();
        List<Organization> tops = unitCode == null
                ? tree.roots()
                : List.of(tree.find(unitCode).orElseThrow(() -> new UnknownUnitException(unitCode, roots)));
        List<Organization> units = new ArrayList<>();
        tops.forEach(top -> addWithAllBelow(tree, top, units));
        return units;
    }

    private static void addWithAllBelow(OrganizationTree tree, Organization unit, List<Organization> units) {
        units.add(unit);
        tree.childrenOf(unit.code()).forEach(child -> addWithAllBelow(tree, child, units));
    }

    /** One way through the units of a year. */
    private record Walk(Records records, JudgedYear judged, Depth depth, Consumer<CheckedGround> tell) {
        void through(List<Organization> units) {
            Set<String> codes = units.stream().map(Organization::code).collect(Collectors.toSet());
            CapGroups caps = new CapGroups(judged);
            judged.scope().tree().superiorsFirst().stream()
                    .filter(each -> !codes.contains(each.code()))
                    .forEach(around -> caps.at(around, codes, depth).forEach(tell));
            units.stream().gather(Gatherers.windowFixed(CELLS_AT_ONCE)).forEach(window -> some(window, codes, caps));
        }

        private void some(List<Organization> window, Set<String> codes, CapGroups caps) {
            List<String> cells = window.stream()
                    .filter(each -> each.level().holdsMembers())
                    .map(Organization::code)
                    .toList();
            Map<String, List<MemberToJudge>> members = records.members().toJudge(judged.year(), cells).stream()
                    .filter(each -> judged.standing(each) instanceof Standing.Rated)
                    .sorted(Comparator.comparing(MemberSheet::subject))
                    .collect(Collectors.groupingBy(MemberToJudge::countedAt));
            Map<UUID, List<MemberFactNote>> notes =
                    JudgedYear.byMember(records.factNotes().ofMembers(judged.year(), cells));
            YearScores scores = YearScores.ofMembers(records, judged.scope(), cells);
            Map<UUID, List<MemberRecord>> followed = JudgedYear.followed(
                    records, members.values().stream().flatMap(List::stream).toList());
            for (Organization unit : window) {
                caps.at(unit, codes, depth).forEach(tell);
                unit(unit);
                members.getOrDefault(unit.code(), List.of())
                        .forEach(each -> member(each, notes.getOrDefault(each.id(), List.of()),
                                followed.getOrDefault(each.id(), List.of()), scores));
            }
        }

        private void unit(Organization unit) {
            SubjectKind kind = SubjectKind.of(unit.level()).orElse(null);
            if (kind == null) {
                return;
            }
            FactSheet sheet = judged.sheet(unit);
            Standing.Rated rated = judged.standing(unit) instanceof Standing.Rated done ? done : null;
            boolean begun = OrganizationSheet.below(unit, judged.figures(unit)).rated() > 0;
            judged.closing(unit, kind, sheet).grounds().stream()
                    .filter(ground -> ground.rule() == RuleId.O_04 ? begun : rated != null)
                    .forEach(ground -> tell(kind, unit, rated, ground));
            if (rated != null) {
                ofLevel(judged.rulings(unit, kind, sheet), rated).forEach(ground -> tell(kind, unit, rated, ground));
            }
        }

        private void tell(SubjectKind kind, Organization unit, Standing.@Nullable Rated rated, Ground ground) {
            if (depth.tells(ground.effect())) {
                tell.accept(new CheckedGround(
                        kind, unit.code(), unit.name(), unit.code(), judged.year(), rated == null ? null : rated.level(), ground));
            }
        }

        private void member(
                MemberToJudge member, List<MemberFactNote> notes, List<MemberRecord> followed, YearScores scores) {
            if (judged.standing(member) instanceof Standing.Rated rated) {
                FactSheet sheet = MemberSheet.of(member, notes, followed, judged.scope(), scores);
                List<Ruling> rulings = judged.judge().judgeMember(MemberSheet.facts(member, sheet));
                ofLevel(rulings, rated).stream()
                        .filter(ground -> depth.tells(ground.effect()))
                        .forEach(ground -> tell.accept(new CheckedGround(
                                MemberSheet.kind(member),
                                MemberSheet.subject(member),
                                member.fullName(),
                                member.countedAt(),
                                judged.year(),
                                rated.level(),
                                ground)));
            }
        }

        private static List<Ground> ofLevel(List<Ruling> rulings, Standing.Rated rated) {
            return rulings.stream()
                    .filter(each -> rated.level().equals(each.level()))
                    .flatMap(each -> each.grounds().stream())
                    .toList();
        }
    }
}
