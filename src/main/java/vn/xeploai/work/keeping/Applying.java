package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.keeping.Applied.Clash;
import vn.xeploai.work.keeping.Step.Move;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Does one step inside one transaction, if every record still is what the step begins with. */
record Applying(Desk desk, LocalDate today) {
    Applied apply(Step step) {
        try {
            return desk.change(records -> within(records, step));
        } catch (ProblemException refused) {
            // Somebody may have been quicker between our look and our writing: then say so instead.
            List<Clash> clashes = desk.look(records -> clashes(records, step));
            if (clashes.isEmpty()) {
                throw refused;
            }
            return new Applied.Stale(clashes);
        }
    }

    private Applied within(Records records, Step step) {
        List<Clash> clashes = clashes(records, step);
        if (!clashes.isEmpty()) {
            return new Applied.Stale(clashes);
        }
        LockedYears locked = LockedYears.before(records, step);
        bin(records, step.moves().stream().filter(move -> move.after() == null).map(Move::id).toList());
        bringIn(records, members(step, move -> move.before() == null));
        List<Member> changed = members(step, move -> move.before() != null && !Objects.equals(move.before(), move.after()));
        if (!changed.isEmpty()) {
            records.members().update(changed);
        }
        lines(records, step);
        traces(records, step.traces());
        Problem reached = locked.changed(records, step);
        if (reached != null) {
            throw new ProblemException(reached);
        }
        return new Applied.Kept(step);
    }

    /** Lines that are not what the step began with keep all of it from being done. */
    private static void lines(Records records, Step step) {
        if (step.lines().isEmpty()) {
            return;
        }
        Map<UUID, MemberRecord> stored = records.memberRecords()
                .withIds(step.lines().stream().map(line -> line.some().id()).toList())
                .stream()
                .collect(Collectors.toMap(MemberRecord::id, Function.identity()));
        for (Step.Line line : step.lines()) {
            MemberRecord before = line.before();
            MemberRecord after = line.after();
            if (!Objects.equals(before, stored.get(line.some().id()))) {
                throw new ProblemException(Problem.error(KeepingProblem.LINE_CHANGED_MEANWHILE, "", Map.of()));
            }
            if (after == null) {
                records.memberRecords().remove(List.of(line.some()));
            } else if (before == null) {
                records.memberRecords().insert(List.of(after));
            } else {
                records.memberRecords().update(List.of(after));
            }
        }
    }

    /** Asked again inside the transaction: a year may have been locked, a member transferred meanwhile. */
    private void traces(Records records, List<Step.Trace> traces) {
        if (traces.isEmpty()) {
            return;
        }
        TransferGround ground = TransferGround.of(records, today, records.chronicle().earlierCells(
                traces.stream().map(each -> each.cell().memberId()).toList()));
        for (Step.Trace each : traces) {
            EarlierCell cell = each.cell();
            ground.reached(cell.until()).ifPresent(problem -> {
                throw new ProblemException(problem);
            });
            List<EarlierCell> former = ground.former(cell.memberId());
            boolean fits = each.left()
                    ? former.isEmpty() || former.getLast().until().isBefore(cell.until())
                    : !former.isEmpty() && former.getLast().equals(cell);
            if (!fits) {
                throw new ProblemException(Problem.error(KeepingProblem.CHANGED_MEANWHILE, "", Map.of()));
            }
        }
        records.chronicle().removeCells(traces.stream().filter(each -> !each.left()).map(Step.Trace::cell).toList());
        records.chronicle().addCells(traces.stream().filter(Step.Trace::left).map(Step.Trace::cell).toList());
    }

    private static List<Clash> clashes(Records records, Step step) {
        Map<UUID, Member> stored = records.members().withIds(step.moves().stream().map(Move::id).toList()).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        return step.moves().stream()
                .filter(move -> !Objects.equals(move.before(), stored.get(move.id())))
                .map(move -> new Clash(move.after(), stored.get(move.id())))
                .toList();
    }

    private static void bin(Records records, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Set<UUID> rated = records.memberBook().rated(ids);
        if (!rated.isEmpty()) {
            throw new ProblemException(Problem.error(
                    KeepingProblem.RATED_CANNOT_BE_BINNED, "", Map.of("count", String.valueOf(rated.size()))));
        }
        records.memberBook().bin(ids);
    }

    private static void bringIn(Records records, List<Member> members) {
        if (members.isEmpty()) {
            return;
        }
        Map<UUID, Member> binned = records.memberBook().binned().stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        List<Member> fresh = new ArrayList<>();
        List<Member> back = new ArrayList<>();
        members.forEach(each -> (binned.containsKey(each.id()) ? back : fresh).add(each));
        if (!fresh.isEmpty()) {
            records.members().insert(fresh);
        }
        if (!back.isEmpty()) {
            records.memberBook().restore(back.stream().map(Member::id).toList());
            List<Member> other = back.stream().filter(each -> !each.equals(binned.get(each.id()))).toList();
            if (!other.isEmpty()) {
                records.members().update(other);
            }
        }
    }

    private static List<Member> members(Step step, Predicate<Move> which) {
        return step.moves().stream().filter(which).map(Move::after).filter(Objects::nonNull).toList();
    }
}
