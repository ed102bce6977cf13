package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

/** Sổ đảng viên nơi khác về sinh hoạt nơi cư trú, with the comment of each year. Every step is all or nothing. */
public final class KeepGuests {
    private final Desk desk;
    private final FindMembers find;
    private final Supplier<LocalDate> today;

    /** Over that desk. */
    public KeepGuests(Desk desk, FindMembers find, Supplier<LocalDate> today) {
        this.desk = desk;
        this.find = find;
        this.today = today;
    }

    /** Those active in that unit, {@code null} for everywhere, who have not left before the year began; by name. */
    public List<ResidenceGuest> guests(int year, @Nullable String unitCode) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        return desk.look(records -> {
            Set<String> units = unitCode == null ? Set.of()
                    : new OrganizationTree(records.organizations().all()).subtree(unitCode).stream()
                            .map(Organization::code)
                            .collect(Collectors.toSet());
            return find.byName(records.residenceGuests().all().stream()
                    .filter(each -> unitCode == null || units.contains(each.cellCode()))
                    .filter(each -> each.until() == null || each.until().isAfter(first))
                    .toList(), ResidenceGuest::fullName);
        });
    }

    /** Checks what was typed; the comment is that of the year, those of other years stay. */
    public CheckedGuest check(UUID id, Map<GuestField, String> typed, int year, @Nullable ResidenceGuest before) {
        return new GuestCheck(find, typed, today.get()).check(id, year, before);
    }

    /**
     * Does the step, or undoes one.
     *
     * @throws ProblemException {@code MB-31} when somebody else was quicker, {@code ST-} when the desk refuses
     */
    public GuestStep apply(GuestStep step) {
        return desk.change(records -> {
            ResidenceGuest stored = records.residenceGuests().withIds(List.of(step.some().id())).stream()
                    .findFirst()
                    .orElse(null);
            if (!Objects.equals(step.before(), stored)) {
                throw new ProblemException(Problem.error(KeepingProblem.LINE_CHANGED_MEANWHILE, "", Map.of()));
            }
            ResidenceGuest after = step.after();
            if (after == null) {
                records.residenceGuests().remove(List.of(step.some()));
            } else {
                records.residenceGuests().put(List.of(after));
            }
            return step;
        });
    }
}
