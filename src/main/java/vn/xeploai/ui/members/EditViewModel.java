package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.Applied;
import vn.xeploai.work.keeping.CheckedMember;
import vn.xeploai.work.keeping.FieldValues;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.keeping.TypedDay;

/** Hồ sơ đang mở: what is typed, what is wrong with it, saving it, its history, and the other version when there is one. */
public final class EditViewModel {
    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final StepsViewModel steps;
    private final TypedMember typed;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedMember> checked =
            new ReadOnlyObjectWrapper<>(new CheckedMember(Map.of(), null));
    private final ReadOnlyObjectWrapper<Applied.@Nullable Clash> clash = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper transferring = new ReadOnlyBooleanWrapper();
    private final MemberPast past;
    private final ShownIdentity identity;

    /**
     * Whose record is open.
     *
     * @param id of the member
     * @param stored as it was read, {@code null} for somebody new
     */
    public record Subject(UUID id, @Nullable Member stored) {}

    /** With nothing open. */
    public EditViewModel(MembersDesk desk, TaskRunner runner, Texts texts, StepsViewModel steps) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.steps = steps;
        typed = new TypedMember(this::check);
        identity = new ShownIdentity(desk, runner);
        past = new MemberPast(desk, runner, texts, this::isOpen, this::refused);
    }

    /** Whose record is open; {@code null} for nobody's. */
    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** What is typed in that field. */
    public StringProperty words(MemberField field) {
        return typed.words(field);
    }

    /** Chuyển từ ngày as typed; nothing where a wrong cell is only corrected. */
    public StringProperty transferDay() {
        return typed.transferDay();
    }

    /** Whether another cell is typed, so that the day matters. */
    public ReadOnlyBooleanProperty transferring() {
        return transferring.getReadOnlyProperty();
    }

    /** What was before: cells, and everything that was done to the record. */
    public MemberPast past() {
        return past;
    }

    /** What is wrong with it. */
    public ReadOnlyObjectProperty<CheckedMember> checked() {
        return checked.getReadOnlyProperty();
    }

    /** Both versions, when somebody else was quicker. */
    public ReadOnlyObjectProperty<Applied.@Nullable Clash> clash() {
        return clash.getReadOnlyProperty();
    }

    /** Whether the identity number may be read. */
    public BooleanProperty identityShown() {
        return identity.shown();
    }

    /** Opens that record, if it is still there. */
    public void open(UUID id) {
        runner.start(
                _ -> desk.keep().read(id),
                TaskRunner.Reply.of(found -> found.ifPresentOrElse(this::take, this::close), this::refused));
    }

    /** Begins the record of somebody new. */
    public void begin(String cellCode) {
        fill(new Subject(UUID.randomUUID(), null), FieldValues.NONE.with(MemberField.CELL, cellCode));
        identity.shown().set(true);
        past.forget();
    }

    /** Name of the cell that is typed, or empty. */
    public String cellName() {
        return subject.get() == null
                ? ""
                : name(words(MemberField.CELL).get());
    }

    private String name(String code) {
        return desk.find().organizations().find(code).map(Organization::name).orElse("");
    }

    /** Whether something is typed that is not stored. */
    public boolean isDirty() {
        return subject.get() != null && !changed().isEmpty();
    }

    /** Whether it may be saved; if not, {@link #state} says why. */
    public boolean canSave() {
        return isDirty() && checked.get().member() != null && !steps.working().get();
    }

    /** Where the record stands, in a sentence. */
    public String state() {
        if (steps.working().get()) {
            return texts.get("ui.member.saving");
        }
        if (!isDirty()) {
            return texts.get("ui.member.same");
        }
        int errors = checked.get().errors();
        return errors > 0
                ? texts.get("ui.member.errors", Map.of("count", Numbers.count(errors)))
                : texts.get("ui.member.changed", Map.of("count", Numbers.count(changed().size())));
    }

    /** What saving would leave behind, in a sentence; empty for nothing. */
    public String warning() {
        Subject open = subject.get();
        return open == null || open.stored() == null || checked.get().member() == null || !isDirty()
                ? ""
                : steps.warning(Step.keeping(open.stored(), checked.get()));
    }

    /** Saves what is typed. */
    public void save() {
        Subject open = subject.get();
        Member made = checked.get().member();
        if (open == null || made == null || !canSave()) {
            return;
        }
        Member before = open.stored();
        Step step = Step.keeping(before, checked.get());
        Consumer<Applied.Stale> stale = found -> clash.set(found.clashes().getFirst());
        steps.apply(step, before == null ? "ui.members.added" : "ui.members.saved", stale);
    }

    /** Gives back what is typed, else closes; returns whether there was something to do. */
    public boolean escape() {
        Subject open = subject.get();
        if (open == null) {
            return false;
        }
        Member stored = open.stored();
        if (stored != null && isDirty()) {
            fill(open, FieldValues.of(stored));
        } else {
            close();
        }
        return true;
    }

    /** Puts the record away, typed words and all. */
    public void close() {
        subject.set(null);
        clash.set(null);
    }

    /** Lays the open record into the bin. */
    public void toBin() {
        Subject open = subject.get();
        if (open != null && open.stored() != null) {
            steps.apply(Step.binning(List.of(open.stored())), "ui.members.binned",
                    found -> clash.set(found.clashes().getFirst()));
        }
    }

    /** Shows the identity number and has it noted, or hides it. */
    public void toggleIdentity() {
        Subject open = subject.get();
        if (open != null) {
            identity.toggle(open.id(), this::isOpen, past::read, this::refused);
        }
    }

    private boolean isOpen(UUID id) {
        Subject open = subject.get();
        return open != null && open.id().equals(id);
    }

    /** Of two versions: the stored one, with those fields over it that were changed here. */
    public void merge() {
        Subject open = subject.get();
        Applied.Clash both = clash.get();
        if (open == null || both == null || both.theirs() == null || open.stored() == null) {
            return;
        }
        FieldValues mine = typed.values();
        FieldValues merged = FieldValues.of(both.theirs());
        for (MemberField field : mine.differing(FieldValues.of(open.stored()))) {
            merged = merged.with(field, mine.get(field));
        }
        fill(new Subject(open.id(), both.theirs()), merged, typed.transferDay().get());
    }

    /** Of two versions: the stored one. */
    public void takeTheirs() {
        Applied.Clash both = clash.get();
        if (both != null && both.theirs() != null) {
            take(both.theirs());
        } else {
            close();
        }
    }

    /** A step was kept: follows it where it touched the open record. */
    void follow(Step step) {
        Subject open = subject.get();
        if (open == null) {
            return;
        }
        if (step.lines().stream().anyMatch(line -> line.some().memberId().equals(open.id()))) {
            past.read(open.id());
        }
        step.moves().stream().filter(move -> move.id().equals(open.id())).findFirst().ifPresent(move -> {
            Member after = move.after();
            if (after == null) {
                close();
            } else {
                boolean shown = identity.shown().get();
                take(after);
                identity.shown().set(shown);
            }
        });
    }

    private void take(Member member) {
        fill(new Subject(member.id(), member), FieldValues.of(member));
        past.read(member.id());
    }

    private void fill(Subject whose, FieldValues values) {
        fill(whose, values, TypedDay.written(desk.keep().today()));
    }

    private void fill(Subject whose, FieldValues values, String day) {
        Subject before = subject.get();
        if (before == null || !before.id().equals(whose.id())) {
            identity.shown().set(false);
        }
        clash.set(null);
        subject.set(whose);
        typed.fill(values, day);
    }

    private void check() {
        Subject open = subject.get();
        if (open != null) {
            Member stored = open.stored();
            transferring.set(stored != null
                    && !stored.membership().cellCode().equals(words(MemberField.CELL).get().strip()));
            checked.set(desk.keep().check(open.id(), typed.values(), stored, typed.transferDay().get()));
        }
    }

    private Set<MemberField> changed() {
        Subject open = subject.get();
        Member stored = open == null ? null : open.stored();
        Set<MemberField> differing = typed.values().differing(stored == null ? FieldValues.NONE : FieldValues.of(stored));
        if (stored == null) {
            differing.remove(MemberField.CELL);
        }
        return differing;
    }

    private void refused(Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            steps.say(Notice.Kind.ERROR, texts.of(known.problem()));
        } else {
            throw new IllegalStateException(thrown);
        }
    }
}
