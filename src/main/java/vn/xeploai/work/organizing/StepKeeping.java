package vn.xeploai.work.organizing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.locking.ShutYears;
import vn.xeploai.work.organizing.TreeStep.CellMove;
import vn.xeploai.work.organizing.TreeStep.UnitMove;
import vn.xeploai.work.port.Records;

/** Writes one step into the records of one transaction, if everything still is what the step begins with. */
final class StepKeeping {
    private final Records records;
    private final TreeStep step;
    private final ShutYears shut;

    StepKeeping(Records records, TreeStep step, ShutYears shut) {
        this.records = records;
        this.step = step;
        this.shut = shut;
    }

    void keep() {
        refuseShut();
        refuseStale();
        bringIn();
        change();
        moveMembers();
        records.chronicle().removeSuccessions(step.went());
        records.chronicle().addSuccessions(step.came());
        takeAway();
        refuseRings();
        records.chronicle().note(new StepNotes(step).lines());
    }

    /** A year may have been locked since this was checked, or since the step that is taken back. */
    private void refuseShut() {
        shut.reachedFrom(step.on()).ifPresent(year -> {
            throw new ProblemException(Problem.error(OrganizingProblem.YEAR_IS_SHUT, "", Map.of(
                    "year", String.valueOf(year.year()), "day", TypedDay.written(year.referenceDay()))));
        });
    }

    private void refuseStale() {
        Chronology stored = records.chronology();
        for (UnitMove move : step.units()) {
            if (!Objects.equals(stored.find(move.code()).orElse(null), move.before())) {
                throw refused(OrganizingProblem.CHANGED_MEANWHILE);
            }
        }
    }

    private void bringIn() {
        List<Organization> fresh = new ArrayList<>();
        for (UnitMove move : step.units()) {
            DatedOrganization after = move.after();
            if (move.before() == null && after != null) {
                fresh.add(after.now());
            }
        }
        if (!fresh.isEmpty()) {
            records.organizations().insert(fresh);
        }
    }

    private void change() {
        List<Organization> changed = new ArrayList<>();
        for (UnitMove move : step.units()) {
            DatedOrganization before = move.before();
            DatedOrganization after = move.after();
            if (after != null && before != null) {
                changed.add(after.now());
                if (!after.earlier().equals(before.earlier())) {
                    records.chronicle().putEarlier(after.code(), after.earlier());
                }
            }
        }
        if (!changed.isEmpty()) {
            records.organizations().update(changed);
        }
    }

    private void moveMembers() {
        Map<UUID, CellMove> moves =
                step.cells().stream().collect(Collectors.toMap(CellMove::member, Function.identity()));
        Map<UUID, Member> members = new HashMap<>();
        records.members().withIds(moves.keySet()).forEach(each -> members.put(each.id(), each));
        List<Member> moved = new ArrayList<>();
        List<EarlierCell> traces = new ArrayList<>();
        for (CellMove move : step.cells()) {
            Member member = members.get(move.member());
            if (member == null || !member.membership().cellCode().equals(move.from())) {
                throw refused(OrganizingProblem.CHANGED_MEANWHILE);
            }
            moved.add(in(member, move.to()));
            if (move.until() != null) {
                traces.add(new EarlierCell(move.member(), step.undoing() ? move.to() : move.from(), move.until()));
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        records.members().update(moved);
        if (step.undoing()) {
            records.chronicle().removeCells(traces);
        } else {
            records.chronicle().addCells(traces);
        }
    }

    private void takeAway() {
        for (UnitMove move : step.units()) {
            if (move.after() == null) {
                try {
                    records.chronicle().remove(move.code());
                } catch (IllegalStateException referred) {
                    throw new ProblemException(
                            Problem.error(OrganizingProblem.STILL_REFERRED_TO, move.code(),
                                    Map.of("name", move.some().now().name())), referred);
                }
            }
        }
    }

    /** Somebody else may have moved a superior since this was checked. */
    private void refuseRings() {
        Chronology after = records.chronology();
        for (UnitMove move : step.units()) {
            if (after.ring(move.code()).isPresent()) {
                throw refused(OrganizingProblem.CHANGED_MEANWHILE);
            }
        }
    }

    private static Member in(Member member, String cell) {
        Membership now = member.membership();
        return new Member(
                member.id(), member.code(), member.cardNumber(), member.person(),
                new Membership(cell, now.admittedOn(), now.officialOn(), now.status(), now.statusSpan()),
                member.career(), member.note());
    }

    private static ProblemException refused(OrganizingProblem code) {
        return new ProblemException(Problem.error(code, "", Map.of()));
    }
}
