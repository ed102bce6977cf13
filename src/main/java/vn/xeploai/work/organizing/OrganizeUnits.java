package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.Succession;
import vn.xeploai.work.locking.ShutYears;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberKey;

/**
 * Giữ cây tổ chức: the tree of any day, acts on it with day and document, each one step that can be taken back. Answers from
 * what was read last; {@link #refresh} looks again. Safe to be asked from several threads.
 */
public final class OrganizeUnits {
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private volatile @Nullable TreeState current;

    /** Over that desk; nothing is read before the first question. */
    public OrganizeUnits(Desk desk, Supplier<LocalDate> today) {
        this.desk = desk;
        this.today = today;
    }

    /** The day on which the tree is looked at when nobody names one. */
    public LocalDate today() {
        return today.get();
    }

    /** Looks whether the desk has changed, and reads the tree anew if so. */
    public void refresh() {
        TreeState known = current;
        current = desk.look(records -> known != null && known.changeNumber() == records.memberBook().changeNumber()
                ? known
                : TreeState.of(records, today.get()));
    }

    /** Reference days of the years that were opened, by year, latest first. */
    public List<Campaign> years() {
        return desk.look(records -> records.campaigns().all());
    }

    /** The tree as it stood on that day, superiors first; also those that ended before or were set up later. */
    public List<UnitLine> tree(LocalDate day) {
        TreeState state = state();
        OrganizationTree tree = new OrganizationTree(state.chronology().on(day));
        Map<String, Integer> strengths = new HashMap<>(state.strengths(day));
        List<Organization> order = tree.superiorsFirst();
        for (Organization each : order.reversed()) {
            String superior = each.superiorCode();
            if (superior != null) {
                strengths.merge(superior, strengths.getOrDefault(each.code(), 0), Integer::sum);
            }
        }
        return order.stream()
                .map(unit -> new UnitLine(
                        unit, unit.existence().covers(day), strengths.getOrDefault(unit.code(), 0),
                        became(state, unit.code())))
                .toList();
    }

    /** As it is and was. */
    public Optional<DatedOrganization> find(String code) {
        return state().find(code);
    }

    /** What came from it and what it came from, earliest first. */
    public List<Succession> successions(String code) {
        return state().successions().stream()
                .filter(each -> each.from().equals(code) || each.into().equals(code))
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .toList();
    }

    /** Members who stand in it today. */
    public List<MemberKey> standing(String code) {
        return state().standing(code, today.get());
    }

    /** What is bound to it. */
    public Hanging hanging(String code) {
        TreeState state = state();
        return desk.look(records -> {
            HangingReader reader = new HangingReader(records, state, code);
            return new Hanging(reader.below(), state.standing(code, today.get()), reader.years());
        });
    }

    /** What was done to it, latest first. */
    public List<OrganizationChange> history(String code) {
        return desk.look(records -> records.chronicle().history(code));
    }

    /** Whether that may be done, and as which step. */
    public CheckedAct check(Act act) {
        return new ActCheck(state(), today.get()).check(act);
    }

    /**
     * Does the step, or takes one back.
     *
     * @throws vn.xeploai.model.problem.ProblemException {@code OR-04} when a year was locked meanwhile, {@code OR-26} when
     *     somebody was quicker, {@code OR-27} when something meanwhile refers to what would go, {@code ST-} when the desk refuses
     */
    public void apply(TreeStep step) {
        desk.change(records -> {
            new StepKeeping(records, step, ShutYears.of(records, today.get())).keep();
            return step;
        });
        refresh();
    }

    private static @Nullable String became(TreeState state, String code) {
        List<String> names = new ArrayList<>();
        for (Succession each : state.successions()) {
            if (each.from().equals(code)) {
                names.add(state.find(each.into()).map(one -> one.now().name()).orElse(each.into()));
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private TreeState state() {
        if (current == null) {
            refresh();
        }
        TreeState known = current;
        if (known == null) {
            throw new IllegalStateException("nothing read");
        }
        return known;
    }
}
