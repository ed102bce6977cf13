package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Wording;

/** Kiểm tra chuyển sinh hoạt: from which day a member is in another cell. No day: the cell was wrong all the time. */
record TransferCheck(TransferGround ground, OrganizationTree tree, LocalDate today) {
    CheckedTransfer check(Member before, Member made, String typed) {
        String tidy = Wording.tidy(typed);
        Optional<LocalDate> day = TypedDay.of(tidy);
        if (day.isEmpty()) {
            return refused(TypedDay.looksRight(tidy) ? KeepingProblem.NO_SUCH_DAY : KeepingProblem.NOT_A_DAY,
                    Map.of("typed", tidy));
        }
        return on(day.get(), before, made);
    }

    private CheckedTransfer on(LocalDate day, Member before, Member made) {
        LocalDate admitted = made.membership().admittedOn();
        if (day.isAfter(today)) {
            return refused(KeepingProblem.DAY_IN_FUTURE, Map.of());
        }
        if (day.isBefore(admitted)) {
            return refused(KeepingProblem.TRANSFER_BEFORE_ADMISSION, Map.of("day", TypedDay.written(admitted)));
        }
        String to = made.membership().cellCode();
        Organization target = tree.find(to).orElseThrow();
        LocalDate founded = target.existence().since();
        if (founded != null && day.isBefore(founded)) {
            return refused(KeepingProblem.TRANSFER_BEFORE_CELL,
                    Map.of("name", target.name(), "day", TypedDay.written(founded)));
        }
        List<EarlierCell> former = ground.former(made.id());
        EarlierCell last = former.isEmpty() ? null : former.getLast();
        if (last != null && day.isBefore(last.until())) {
            return refused(KeepingProblem.TRANSFER_BEFORE_ANOTHER, Map.of("day", TypedDay.written(last.until())));
        }
        Problem reached = ground.reached(day).orElse(null);
        if (reached != null) {
            return CheckedTransfer.refused(reached);
        }
        EarlierCell left = new EarlierCell(made.id(), before.membership().cellCode(), day);
        if (last == null || last.until().isBefore(day)) {
            return new CheckedTransfer(day, List.of(new Step.Trace(left, true)), null);
        }
        // Of two transfers on one day only where the member was before counts; back there is no transfer at all.
        return new CheckedTransfer(
                day, Objects.equals(last.cellCode(), to) ? List.of(new Step.Trace(last, false)) : List.of(), null);
    }

    private static CheckedTransfer refused(KeepingProblem code, Map<String, String> arguments) {
        return CheckedTransfer.refused(Problem.error(code, "", arguments));
    }
}
