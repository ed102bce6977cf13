package vn.xeploai.ui.members;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.BulkLine;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.keeping.TypedDay;

/** Sửa nhiều hồ sơ một lần: one field, one new value, a preview, one step. */
public final class BulkViewModel {
    /** Fields that tell people apart, or belong to one person only, are not for many at once. */
    private static final Set<MemberField> OWN = EnumSet.of(
            MemberField.CODE, MemberField.FULL_NAME, MemberField.BIRTH, MemberField.CARD_NUMBER,
            MemberField.IDENTITY_NUMBER, MemberField.PHONE);

    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final StepsViewModel steps;
    private final ReadOnlyObjectWrapper<List<Member>> members = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<MemberField> field = new SimpleObjectProperty<>(MemberField.CELL);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty transferDay = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<BulkLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    /** With nobody chosen. */
    public BulkViewModel(MembersDesk desk, TaskRunner runner, Texts texts, StepsViewModel steps) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.steps = steps;
        field.subscribe(() -> {
            value.set("");
            preview();
        });
        value.subscribe(this::preview);
        transferDay.subscribe(this::preview);
    }

    /** Fields that many may share, in order. */
    public static List<MemberField> fields() {
        return EnumSet.complementOf(EnumSet.copyOf(OWN)).stream().toList();
    }

    /** Whose records; empty while closed. */
    public ReadOnlyObjectProperty<List<Member>> members() {
        return members.getReadOnlyProperty();
    }

    /** Which field gets the value. */
    public ObjectProperty<MemberField> field() {
        return field;
    }

    /** The new value as typed. */
    public StringProperty value() {
        return value;
    }

    /** Chuyển từ ngày as typed, where the field is the cell; nothing where wrong cells are only corrected. */
    public StringProperty transferDay() {
        return transferDay;
    }

    /** Why the day cannot be, of the first for whom it cannot. */
    public @Nullable Problem transferProblem() {
        return lines.get().stream()
                .flatMap(line -> Stream.ofNullable(line.checked().transfer().problem()))
                .findFirst()
                .orElse(null);
    }

    /** What would happen to each. */
    public ReadOnlyObjectProperty<List<BulkLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Opens those records. */
    public void open(List<UUID> ids) {
        value.set("");
        transferDay.set(TypedDay.written(desk.keep().today()));
        read(ids);
    }

    /** A step was kept: what is shown here may have changed. */
    void follow() {
        if (!members.get().isEmpty()) {
            readAgain();
        }
    }

    private void readAgain() {
        read(members.get().stream().map(Member::id).toList());
    }

    private void read(List<UUID> ids) {
        runner.start(
                _ -> desk.keep().readAll(ids),
                TaskRunner.Reply.of(found -> {
                    members.set(found);
                    preview();
                }, this::refused));
    }

    /** Puts them away; returns whether there were any. */
    public boolean close() {
        boolean open = !members.get().isEmpty();
        members.set(List.of());
        lines.set(List.of());
        return open;
    }

    /** Whether it may be saved; if not, {@link #state} says why. */
    public boolean canSave() {
        return wrong() == 0 && changing() > 0 && !steps.working().get();
    }

    /** What would happen, in a sentence. */
    public String state() {
        long wrong = wrong();
        if (wrong == 0 && changing() == 0) {
            return texts.get("ui.bulk.same");
        }
        return texts.get("ui.bulk.sum", Map.of(
                "changed", Numbers.count(changing()),
                "same", Numbers.count(lines.get().size() - changing() - wrong),
                "wrong", Numbers.count(wrong)));
    }

    /** Saves all of them in one step. */
    public void save() {
        if (canSave()) {
            Step step = Step.keeping(lines.get().stream().filter(BulkLine::changes).toList());
            steps.apply(step, "ui.members.saved-many", _ -> {
                steps.say(Notice.Kind.ERROR, texts.get("ui.bulk.stale"));
                readAgain();
            });
        }
    }

    private long wrong() {
        return lines.get().stream().filter(line -> line.checked().member() == null).count();
    }

    private long changing() {
        return lines.get().stream().filter(BulkLine::changes).count();
    }

    private void preview() {
        List<Member> chosen = members.get();
        lines.set(chosen.isEmpty() ? List.of() : desk.keep()
                .preview(chosen, Map.of(field.get(), value.get()), transferDay.get()));
    }

    private void refused(Throwable thrown) {
        String sentence = switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        steps.say(Notice.Kind.ERROR, sentence);
    }
}
