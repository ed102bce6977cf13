package vn.xeploai.ui.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.meeting.QuorumCount;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.meeting.MissingPiece;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.Turnout;

/** Một buổi kiểm điểm on the screen; everything typed is kept at once. */
public final class SessionViewModel {
    /** A list of names that is longer is read by nobody. */
    private static final int MOST_NAMES = 12;

    private final MeetingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final SessionSheet sheet;
    private final Runnable changed;
    private final UnreadFields unread;
    private final HeadViewModel head;
    private final AttendanceViewModel attendance;
    private final RemarksViewModel remarks;
    private final LimitationsViewModel limitations;
    private final BallotsViewModel ballots;
    private final @Nullable NamingViewModel naming;
    private final Keeper keeper;
    private final ReadOnlyStringWrapper quorum = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper enough = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Failure> refusal = new ReadOnlyObjectWrapper<>();
    private String told;

    /**
     * @param clock for "saved at"
     * @param changed told after something was kept that a list of sessions shows
     * @param renewed gets the session when somebody was named or taken off its list
     */
    SessionViewModel(MeetingDesk desk, TaskRunner runner, Supplier<LocalTime> clock, Texts texts, SessionSheet sheet,
            Runnable changed, Consumer<SessionSheet> renewed) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.sheet = sheet;
        this.changed = changed;
        keeper = new Keeper(
                changes -> desk.save(key(), changes), this::pending, runner, clock, texts, this::kept);
        unread = new UnreadFields(sheet);
        head = new HeadViewModel(sheet.session(), unread, texts, this::headTouched);
        attendance = new AttendanceViewModel(sheet, day(), texts, keeper::touched);
        remarks = new RemarksViewModel(sheet, keeper::touched);
        limitations = new LimitationsViewModel(sheet, unread, texts, keeper::touched);
        ballots = new BallotsViewModel(
                sheet, () -> attendance.turnout().get(), this::members, texts, keeper::touched);
        naming = key().body().isNamed()
                ? new NamingViewModel(desk, runner, texts, sheet, () -> hasUnsaved() || isSaving(), renewed)
                : null;
        complete.set(sheet.session().complete());
        told = listed();
        attendance.turnout().addListener(_ -> turnoutChanged());
        count();
        if (hasUnsaved()) {
            // A draft that adds up since others are present.
            keeper.touched();
        }
    }

    /** Year and body. */
    public SessionKey key() {
        return sheet.session().key();
    }

    /** Name of the body. */
    public String unitName() {
        return BodyName.of(sheet.unit(), key().body(), texts);
    }

    /** Names to choose chair and secretary from: those that hold all the words typed, accents or not; not more than fit. */
    public List<String> names(String typed) {
        List<String> words = List.of(VietnameseOrder.folded(typed.strip()).split("\\s+"));
        return People.inOrder(sheet).stream()
                .map(each -> each.line().fullName())
                .filter(name -> words.stream().allMatch(VietnameseOrder.folded(name)::contains))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** Head and minutes. */
    public HeadViewModel head() {
        return head;
    }

    /** Marks. */
    public AttendanceViewModel attendance() {
        return attendance;
    }

    /** Opinions. */
    public RemarksViewModel remarks() {
        return remarks;
    }

    /** Limitations. */
    public LimitationsViewModel limitations() {
        return limitations;
    }

    /** Counted ballots. */
    public BallotsViewModel ballots() {
        return ballots;
    }

    /** Who is in the list; {@code null} at a cell, whose list follows from the records. */
    public @Nullable NamingViewModel naming() {
        return naming;
    }

    /** Whether everything is kept. */
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeper.keeping();
    }

    /** Why something is not kept. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return keeper.failure();
    }

    /** Who is there, and how many are needed. */
    public ReadOnlyStringProperty quorum() {
        return quorum.getReadOnlyProperty();
    }

    /** Whether enough are there. */
    public ReadOnlyBooleanProperty enough() {
        return enough.getReadOnlyProperty();
    }

    /** Whether the minutes are complete and locked. */
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** What the minutes still lack, or empty. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** Why completing or opening again failed. */
    public ReadOnlyObjectProperty<@Nullable Failure> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether something on the screen is not in the records. */
    public boolean hasUnsaved() {
        return pending().findAny().isPresent();
    }

    /** Whether something is on its way to the records. */
    public boolean isSaving() {
        return keeper.isSaving();
    }

    /** Does that once all of it is kept, at once where nothing waits; not when a save is refused. */
    void onceKept(Runnable next) {
        keeper.onceKept(next);
    }

    /** Tries again to keep what was refused. */
    public void saveAgain() {
        keeper.touched();
    }

    /** Chooses how many rounds there are, as long as nothing was counted. */
    public void choosePractice(BallotPractice practice) {
        if (practice != ballots.practice().get() && ballots.canChoosePractice()) {
            ballots.practiceIs(practice);
            head.choosePractice(practice);
        }
    }

    /** Closes the minutes, or tells what is missing. */
    public void completeMinutes() {
        runner.start(_ -> desk.complete(key()), TaskRunner.Reply.of(this::completed, this::refused));
    }

    /** Opens the minutes again. */
    public void reopenMinutes() {
        runner.start(
                _ -> {
                    desk.reopen(key());
                    return true;
                },
                TaskRunner.Reply.of(
                        _ -> {
                            refusal.set(null);
                            complete.set(false);
                            changed.run();
                        },
                        this::refused));
    }

    private void kept() {
        if (!told.equals(listed())) {
            told = listed();
            changed.run();
        }
    }

    /** What a list of sessions shows of this one: nothing else is worth fetching that list again. */
    private String listed() {
        return now().head().heldOn() + " " + (attendance.turnout().get().present() > 0);
    }

    private void completed(Set<MissingPiece> pieces) {
        refusal.set(null);
        missing.set(pieces.isEmpty()
                ? ""
                : texts.get("meeting.missing", Map.of(
                        "pieces", pieces.stream().sorted().map(texts::of).collect(Collectors.joining(", ")))));
        complete.set(pieces.isEmpty());
        changed.run();
    }

    private void refused(Throwable thrown) {
        refusal.set(Failure.of(thrown));
    }

    private void headTouched() {
        attendance.heldOn(day());
        ballots.turnoutChanged();
        count();
        keeper.touched();
    }

    private void turnoutChanged() {
        count();
        ballots.turnoutChanged();
    }

    private LocalDate day() {
        LocalDate heldOn = now().head().heldOn();
        return heldOn == null ? sheet.referenceDay() : heldOn;
    }

    private ReviewSession now() {
        return head.now();
    }

    private int members() {
        Quorum chosen = now().quorum();
        return attendance.turnout().get().against(chosen).base();
    }

    private void count() {
        Turnout turnout = attendance.turnout().get();
        QuorumCount counted = turnout.against(now().quorum());
        enough.set(counted.isMet());
        quorum.set(texts.get(counted.isMet() ? "meeting.quorum.enough" : "meeting.quorum.short", Map.of(
                "present", Numbers.count(turnout.presentVoters()),
                "base", Numbers.count(counted.base()),
                "needed", Numbers.count(counted.needed()),
                "rule", texts.of(now().quorum().rule()),
                "there", Numbers.count(turnout.present()),
                "listed", Numbers.count(turnout.listed()),
                "excused", Numbers.count(turnout.excused()),
                "absent", Numbers.count(turnout.absent()),
                "unmarked", Numbers.count(turnout.unmarked()))));
    }

    private Stream<Pending> pending() {
        return Stream.of(
                        head.pending(), attendance.pending(), remarks.pending(), limitations.pending(), unread.pending(),
                        ballots.pending())
                .flatMap(each -> each);
    }
}
