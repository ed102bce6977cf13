package vn.xeploai.work.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;

/** Thiết lập năm: reads and keeps what the text leaves open. A year may be set up before it is opened. */
public final class KeepSettings {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public KeepSettings(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public KeepSettings(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * The settings of a year as they stand.
     *
     * @param choices what is chosen
     * @param check what could be chosen
     * @param open whether the year is open
     * @param history changes, latest first
     */
    public record Kept(YearChoices choices, SettingCheck check, boolean open, List<YearSettingChange> history) {}

    /** Reads them. @throws ProblemException with {@code YS-10} for a year no known regulation ruled */
    public Kept load(int year) {
        SettingCheck check = check(year);
        return desk.look(records -> new Kept(
                YearChoices.of(records, year),
                check,
                records.campaigns().of(year).isPresent(),
                records.yearSettings().history(year)));
    }

    /**
     * Keeps them all, or none.
     *
     * @param before as they were read
     * @param wanted what shall be chosen; what is not among it has the default
     * @return what stands against it; empty when they are kept
     * @throws ProblemException with {@code YS-10} for a year no known regulation ruled
     */
    public List<Problem> save(YearChoices before, List<YearSetting> wanted) {
        List<Problem> problems = check(before.year()).of(wanted);
        if (!problems.isEmpty()) {
            return problems;
        }
        return desk.change(records -> {
            Optional<Problem> locked = YearGuard.notAllowed(role).or(() -> YearGuard.locked(records, before.year()));
            if (locked.isPresent()) {
                return List.of(locked.get());
            }
            Map<Setting, YearSetting> stored = YearChoices.of(records, before.year()).chosen();
            if (!stored.equals(before.chosen())) {
                return List.of(Problem.error(CampaignProblem.CHANGED_MEANWHILE, "", Map.of()));
            }
            Set<YearSetting> same = Set.copyOf(stored.values());
            Map<String, YearSetting> next = wanted.stream().collect(Collectors.toMap(YearSetting::key, Function.identity()));
            records.yearSettings().put(next.values().stream().filter(each -> !same.contains(each)).toList());
            records.yearSettings().remove(before.year(), stored.keySet().stream()
                    .map(Setting::key)
                    .filter(key -> !next.containsKey(key))
                    .toList());
            return List.of();
        });
    }

    private SettingCheck check(int year) {
        return new SettingCheck(year, regulations.of(year).orElseThrow(() -> new ProblemException(Problem.error(
                CampaignProblem.YEAR_WITHOUT_REGULATION, "", Map.of("year", String.valueOf(year))))));
    }
}
