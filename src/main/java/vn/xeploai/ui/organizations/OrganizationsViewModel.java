package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.ActField;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.TreeStep;
import vn.xeploai.work.organizing.UnitLine;

/** Nơi Tổ chức: the tree and what stands beside it. What is typed and not kept is never lost by opening something else. */
public final class OrganizationsViewModel {
    private final Texts texts;
    private final TreeViewModel tree;
    private final StepsViewModel steps;
    private final ActViewModel act;
    private @Nullable String wanted;
    private @Nullable String cut;

    /** Nothing is read before {@link #refresh}. */
    public OrganizationsViewModel(OrganizeUnits units, TaskRunner runner, Texts texts) {
        this.texts = texts;
        tree = new TreeViewModel(units, runner, texts);
        steps = new StepsViewModel(units, runner, texts, this::follow);
        act = new ActViewModel(units, runner, texts, steps);
    }

    /** The tree. */
    public TreeViewModel tree() {
        return tree;
    }

    /** Doing and taking back. */
    public StepsViewModel steps() {
        return steps;
    }

    /** What stands beside the tree. */
    public ActViewModel act() {
        return act;
    }

    /** Code of the organization to be chosen in the tree next; asked once. */
    @Nullable String takeWanted() {
        String last = wanted;
        wanted = null;
        return last;
    }

    /** Reads what may have changed. */
    public void refresh() {
        tree.refresh();
    }

    /** Opens an organization, also of an earlier day, to be looked at. */
    public void open(String code) {
        if (isFree()) {
            tree.line(code).ifPresent(line -> act.open(Doing.CHANGE, line.unit()));
        }
    }

    /** Follows the choice in the tree while something is open and nothing is typed. */
    void look(String code) {
        ActViewModel.Subject open = act.subject().get();
        if (open != null && open.doing() == Doing.CHANGE && !act.isDirty()
                && (open.unit() == null || !open.unit().code().equals(code))) {
            open(code);
        }
    }

    /** Prepares an act on that organization. */
    public void prepare(Doing doing, String code) {
        unit(code).ifPresent(unit -> {
            if (doing != Doing.REOPEN && unit.existence().until() != null) {
                steps.say(Notice.Kind.INFO, texts.get("ui.organizations.has-ended", Map.of("name", unit.name())));
            } else if (doing == Doing.REOPEN && unit.existence().until() == null) {
                steps.say(Notice.Kind.INFO, texts.get("ui.organizations.has-not-ended", Map.of("name", unit.name())));
            } else {
                act.open(doing, unit);
            }
        });
    }

    /** Begins a new organization below that one. */
    public void begin(@Nullable String superior) {
        if (tree.failure().get() == null && mayChange()) {
            act.begin(superior == null ? null : tree.line(superior).filter(UnitLine::isThere).map(UnitLine::unit).orElse(null));
        }
    }

    /** Begins the merging of those. */
    public void merge(List<String> codes) {
        List<Organization> chosen = codes.stream().flatMap(code -> tree.line(code).stream())
                .filter(UnitLine::isThere)
                .map(UnitLine::unit)
                .toList();
        if (!chosen.isEmpty() && mayChange()) {
            act.beginMerge(chosen);
        }
    }

    /** Remembers what is to be put below another one. */
    public void cut(String code) {
        unit(code).ifPresent(unit -> {
            cut = code;
            steps.say(Notice.Kind.INFO, texts.get("ui.organizations.cut", Map.of("name", unit.name())));
        });
    }

    /** Prepares the move of what was cut below that one. */
    public void paste(String superior) {
        if (cut == null) {
            steps.say(Notice.Kind.INFO, texts.get("ui.organizations.nothing-cut"));
        } else {
            move(cut, superior);
        }
    }

    /** Prepares a move; the day and the document are still to be told. */
    public void move(String code, String superior) {
        if (!canMove(code, superior)) {
            steps.say(Notice.Kind.WARNING, texts.get("ui.organizations.cannot-move"));
            return;
        }
        unit(code).ifPresent(unit -> {
            cut = null;
            steps.notice().set(null);
            act.open(Doing.CHANGE, unit);
            act.typed().words(ActField.SUPERIOR).set(superior);
            wanted = code;
        });
    }

    /** Whether one may be dropped on the other: not onto itself, nor below itself, nor where it is. */
    boolean canMove(String code, String superior) {
        boolean there = tree.line(code).filter(line -> superior.equals(line.unit().superiorCode())).isPresent();
        return tree.isToday() && !there && !tree.isWithin(superior, code);
    }

    /** Takes the last step back, unless something is typed. */
    public void undo() {
        if (isFree()) {
            steps.undo();
        }
    }

    /** Does it again. */
    public void redo() {
        if (isFree()) {
            steps.redo();
        }
    }

    /** Puts away what lies on top: typed words, the panel, the message, the search, the other day. */
    public void escape() {
        if (act.escape()) {
            return;
        }
        if (steps.notice().get() != null) {
            steps.notice().set(null);
        } else if (!tree.words().get().isEmpty()) {
            tree.words().set("");
        } else {
            tree.dayWords().set("");
        }
    }

    private Optional<Organization> unit(String code) {
        return mayChange() ? tree.line(code).map(UnitLine::unit) : Optional.empty();
    }

    /** Only the tree of today can be changed: an act has a day of its own. */
    private boolean mayChange() {
        if (!tree.isToday()) {
            steps.say(Notice.Kind.INFO, texts.get("ui.organizations.earlier-tree",
                    Map.of("day", TypedDay.written(tree.day().get()))));
            return false;
        }
        return isFree();
    }

    private boolean isFree() {
        if (act.isDirty()) {
            steps.say(Notice.Kind.WARNING, texts.get("ui.organizations.unsaved"));
            return false;
        }
        return true;
    }

    private void follow(TreeStep step) {
        wanted = step.units().getFirst().code();
        act.follow(step);
        tree.refresh();
    }
}
