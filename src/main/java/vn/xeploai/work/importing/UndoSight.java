package vn.xeploai.work.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.TouchedUnit;

/** What undoing an import must leave as it is: results decided since, and who stood where in locked years. Seen before, compared after. */
final class UndoSight {
    private final Set<Integer> years;
    private final Map<Key, Result> results;
    private final Set<Key> decidedSince;
    private final LockedYears locked;
    private final Map<UUID, Member> members;
    private final Chronology tree;

    /** A subject in a year. */
    private record Key(int year, RatedSubject subject) {}

    /** What stands there. */
    private record Result(Outcome outcome, Decision decision) {}

    private UndoSight(Records records, Collection<TouchedUnit> touched, Instant imported) {
        years = touched.stream().map(TouchedUnit::year).collect(Collectors.toCollection(TreeSet::new));
        decidedSince = decidedSince(records, imported);
        results = decidedSince.isEmpty() ? Map.of() : results(records);
        locked = LockedYears.of(records);
        members = members(records);
        tree = records.chronology();
    }

    static UndoSight before(Records records, Collection<TouchedUnit> touched, Instant imported) {
        return new UndoSight(records, touched, imported);
    }

    /** What the undoing has changed of it. */
    List<Problem> problems(Records after) {
        List<Problem> problems = new ArrayList<>();
        Map<Key, Result> now = decidedSince.isEmpty() ? Map.of() : results(after);
        decidedSince.stream()
                .filter(key -> {
                    Result was = results.get(key);
                    return was != null && was.decision().isTaken() && !was.equals(now.get(key));
                })
                .map(key -> Problem.error(UndoProblem.DECIDED_SINCE, "", Map.of(
                        "who", name(after, key.subject()), "year", String.valueOf(key.year()),
                        "number", Objects.requireNonNullElse(decision(key).number(), ""))))
                .sorted((one, other) -> String.valueOf(one.arguments()).compareTo(String.valueOf(other.arguments())))
                .forEach(problems::add);
        if (!locked.years().isEmpty()) {
            problems.addAll(lockedSince(after));
        }
        return problems;
    }

    private List<Problem> lockedSince(Records after) {
        List<Problem> problems = new ArrayList<>();
        Map<UUID, Member> now = members(after);
        Chronology treeNow = after.chronology();
        Set<String> codes = new TreeSet<>();
        tree.all().forEach(each -> codes.add(each.code()));
        treeNow.all().forEach(each -> codes.add(each.code()));
        codes.forEach(code -> locked.reached(code, tree, treeNow).ifPresent(year -> problems.add(locked(
                tree.find(code).or(() -> treeNow.find(code)).map(each -> each.now().name()).orElse(code), year))));
        Set<UUID> ids = new HashSet<>(members.keySet());
        ids.addAll(now.keySet());
        ids.forEach(id -> locked.reached(id, members.get(id), tree, now.get(id), treeNow).ifPresent(year -> {
            Member known = members.getOrDefault(id, now.get(id));
            problems.add(locked(known == null ? "" : known.person().fullName(), year));
        }));
        return problems;
    }

    private static Problem locked(String who, LockedYears.Locked year) {
        return Problem.error(UndoProblem.LOCKED_SINCE, "", Map.of("who", who, "year", String.valueOf(year.year())));
    }

    private Set<Key> decidedSince(Records records, Instant imported) {
        Set<Key> decided = new HashSet<>();
        for (int year : years) {
            Arrays.stream(RatingAct.Kind.values())
                    .flatMap(kind -> records.decisions().acts(year, kind).stream())
                    .filter(act -> act.at().isAfter(imported))
                    .forEach(act -> decided.add(new Key(year, act.subject())));
        }
        return decided;
    }

    private Map<Key, Result> results(Records records) {
        Map<Key, Result> results = new HashMap<>();
        for (int year : years) {
            records.assessments().ofMembers(year).forEach(each -> results.put(
                    new Key(year, RatedSubject.member(each.memberId())), new Result(each.outcome(), each.decision())));
            records.assessments().ofOrganizations(year).forEach(each -> results.put(
                    new Key(year, RatedSubject.organization(each.code())), new Result(each.outcome(), each.decision())));
        }
        return results;
    }

    private Decision decision(Key key) {
        @Nullable Result known = results.get(key);
        return known == null ? Decision.NONE : known.decision();
    }

    /** Read only where a year is locked: nobody else asks. */
    private Map<UUID, Member> members(Records records) {
        return locked.years().isEmpty()
                ? Map.of()
                : records.members().all().stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    private static String name(Records records, RatedSubject subject) {
        return switch (subject.kind()) {
            case MEMBER -> records.members().withIds(List.of(UUID.fromString(subject.id()))).stream()
                    .map(each -> each.person().fullName())
                    .findFirst()
                    .orElse("");
            case ORGANIZATION, CAP_GROUP -> records.organizations().all().stream()
                    .filter(each -> each.code().equals(subject.id()))
                    .map(Organization::name)
                    .findFirst()
                    .orElse(subject.id());
        };
    }
}
