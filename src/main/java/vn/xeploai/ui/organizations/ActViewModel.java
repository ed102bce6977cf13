package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.organizing.ActField;
import vn.xeploai.work.organizing.CheckedAct;
import vn.xeploai.work.organizing.Hanging;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.TreeStep;
import vn.xeploai.work.organizing.UnitWords;

/** Bên cạnh cây: one organization, what is known about it, and the act that is being prepared. */
public final class ActViewModel {
    private static final CheckedAct NOTHING = new CheckedAct(Map.of(), null);

    private final OrganizeUnits units;
    private final Texts texts;
    private final StepsViewModel steps;
    private final ActWords typed;
    private final AboutUnit about;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedAct> checked = new ReadOnlyObjectWrapper<>(NOTHING);

    /**
     * What is open.
     *
     * @param doing the act
     * @param unit the organization, {@code null} for a new one
     */
    public record Subject(Doing doing, @Nullable Organization unit) {}

    ActViewModel(OrganizeUnits units, TaskRunner runner, Texts texts, StepsViewModel steps) {
        this.units = units;
        this.texts = texts;
        this.steps = steps;
        typed = new ActWords(units, this::check);
        about = new AboutUnit(units, runner, this::isOpen, this::refused);
    }

    /** What is open, {@code null} for nothing. */
    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** What is typed. */
    public ActWords typed() {
        return typed;
    }

    /** What is wrong with it. */
    public ReadOnlyObjectProperty<CheckedAct> checked() {
        return checked.getReadOnlyProperty();
    }

    /** What is known about the organization. */
    public AboutUnit about() {
        return about;
    }

    /** Whether that field belongs to what is open. */
    boolean asks(ActField field) {
        Subject open = subject.get();
        if (open == null || !open.doing().fields().contains(field)) {
            return false;
        }
        Hanging bound = about.hanging().get();
        return switch (field) {
            case MEMBERS_TO -> bound == null || !bound.members().isEmpty();
            case SUBORDINATES_TO -> bound == null || !bound.subordinates().isEmpty();
            case NAME, SUPERIOR, LEVEL, TYPE -> open.doing() != Doing.MERGE || typed.intoNew().get();
            default -> true;
        };
    }

    /** Opens an act on that organization. */
    void open(Doing doing, Organization unit) {
        about.forget();
        fill(new Subject(doing, unit), () -> {
            typed.take(UnitWords.of(unit));
            typed.sources().setAll(doing == Doing.MERGE ? List.of(unit.code()) : List.of());
            if (doing == Doing.SPLIT) {
                typed.split().begin(unit);
            }
        });
        about.read(unit.code());
    }

    /** Begins a new organization below that one. */
    void begin(@Nullable Organization superior) {
        fill(new Subject(Doing.CREATE, null), () -> {
            typed.take(UnitWords.NONE);
            if (superior != null) {
                typed.words(ActField.SUPERIOR).set(superior.code());
                typed.words(ActField.LEVEL).set(likely(superior.level()).name());
            }
        });
        about.forget();
    }

    /** Begins the merging of several. */
    void beginMerge(List<Organization> chosen) {
        open(Doing.MERGE, chosen.getFirst());
        typed.sources().setAll(chosen.stream().map(Organization::code).toList());
        check();
    }

    /** Whether something is typed that is not kept. */
    public boolean isDirty() {
        Subject open = subject.get();
        return open != null && typed.isTyped(open.doing());
    }

    /** Whether it may be done; if not, {@link #state} says why. */
    public boolean canSave() {
        return checked.get().step() != null && !steps.working().get();
    }

    /** Where the act stands, in a sentence. */
    public String state() {
        Subject open = subject.get();
        if (open == null) {
            return "";
        }
        if (steps.working().get()) {
            return texts.get("ui.organizations.saving");
        }
        if (open.doing() == Doing.CHANGE && !isDirty()) {
            return texts.get("ui.organizations.same");
        }
        TreeStep step = checked.get().step();
        if (step == null) {
            return texts.get("ui.organizations.errors", Map.of("count", Numbers.count(checked.get().errors())));
        }
        return step.cells().isEmpty()
                ? texts.get("ui.organizations.ready")
                : texts.get("ui.organizations.ready-members", Map.of("count", Numbers.count(step.cells().size())));
    }

    /** Does it. */
    public void save() {
        TreeStep step = checked.get().step();
        if (step != null && canSave()) {
            steps.apply(step);
        }
    }

    /** Gives back what is typed, else closes; tells whether there was something to do. */
    boolean escape() {
        Subject open = subject.get();
        if (open == null) {
            return false;
        }
        Organization unit = open.unit();
        if (unit != null && (open.doing() != Doing.CHANGE || isDirty())) {
            open(Doing.CHANGE, unit);
        } else {
            close();
        }
        return true;
    }

    void close() {
        subject.set(null);
    }

    /** A step was kept: shows the organization as it is now. */
    void follow(TreeStep step) {
        Subject open = subject.get();
        if (open == null) {
            return;
        }
        String code = open.unit() == null ? step.units().getFirst().code() : open.unit().code();
        units.find(code).ifPresentOrElse(now -> open(Doing.CHANGE, now.now()), this::close);
    }

    private void fill(Subject whose, Runnable content) {
        typed.fill(content);
        subject.set(whose);
        check();
    }

    private void check() {
        Subject open = subject.get();
        if (open != null) {
            boolean untouched = open.doing() == Doing.CHANGE && !isDirty();
            checked.set(untouched ? NOTHING : units.check(typed.act(open.doing(), open.unit())));
        }
    }

    private boolean isOpen(String code) {
        Subject open = subject.get();
        return open != null && open.unit() != null && open.unit().code().equals(code);
    }

    private void refused(Throwable thrown) {
        if (Failure.of(thrown) instanceof Failure.Known known) {
            steps.say(Notice.Kind.ERROR, texts.of(known.problem()));
        } else {
            throw new IllegalStateException(thrown);
        }
    }

    private static OrganizationLevel likely(OrganizationLevel superior) {
        return switch (superior) {
            case UNDER_CENTRAL -> OrganizationLevel.ABOVE_GRASSROOTS;
            case ABOVE_GRASSROOTS -> OrganizationLevel.GRASSROOTS_CELL;
            default -> OrganizationLevel.SUBORDINATE_CELL;
        };
    }
}
