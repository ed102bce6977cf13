package vn.xeploai.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.meeting.MeetingProblem;
import vn.xeploai.work.meeting.SessionChange;

/** Phần đầu và nội dung biên bản: every field as typed; what cannot be read is told and waits as it is. */
public final class HeadViewModel {
    private final Texts texts;
    private final Runnable touched;
    private final Slot<ReviewSession> session;
    private final UnreadFields unread;
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty chair = new SimpleStringProperty("");
    private final StringProperty secretary = new SimpleStringProperty("");
    private final StringProperty invited = new SimpleStringProperty("");
    private final StringProperty quorumBase = new SimpleStringProperty("");
    private final StringProperty quorumDecidedBy = new SimpleStringProperty("");
    private final StringProperty quorumDocument = new SimpleStringProperty("");
    private final ObjectProperty<QuorumRule> quorumRule = new SimpleObjectProperty<>();
    private final StringProperty collective = new SimpleStringProperty("");
    private final StringProperty discussion = new SimpleStringProperty("");
    private final StringProperty superior = new SimpleStringProperty("");
    private final StringProperty conclusion = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper baseProblem = new ReadOnlyStringWrapper("");

    HeadViewModel(ReviewSession stored, UnreadFields unread, Texts texts, Runnable touched) {
        this.texts = texts;
        this.touched = touched;
        this.unread = unread;
        this.session = new Slot<>(stored, SessionChange.Head::new);
        show(stored);
        readDay();
        readBase();
        fields().forEach(field -> field.addListener(_ -> typed()));
        quorumRule.addListener(_ -> typed());
    }

    /** Ngày họp, as typed. */
    public StringProperty day() {
        return day;
    }

    /** Why the day is not kept, or empty. */
    public ReadOnlyStringProperty dayProblem() {
        return dayProblem.getReadOnlyProperty();
    }

    /** Địa điểm. */
    public StringProperty place() {
        return place;
    }

    /** Chủ trì. */
    public StringProperty chair() {
        return chair;
    }

    /** Thư ký. */
    public StringProperty secretary() {
        return secretary;
    }

    /** Khách mời. */
    public StringProperty invited() {
        return invited;
    }

    /** Số làm gốc tính, as typed; empty for the number from the list. */
    public StringProperty quorumBase() {
        return quorumBase;
    }

    /** Why the base is not kept, or empty. */
    public ReadOnlyStringProperty baseProblem() {
        return baseProblem.getReadOnlyProperty();
    }

    /** Tỷ lệ dự họp tối thiểu. */
    public ObjectProperty<QuorumRule> quorumRule() {
        return quorumRule;
    }

    /** Cơ quan quy định. */
    public StringProperty quorumDecidedBy() {
        return quorumDecidedBy;
    }

    /** Số văn bản. */
    public StringProperty quorumDocument() {
        return quorumDocument;
    }

    /** Kiểm điểm tập thể. */
    public StringProperty collective() {
        return collective;
    }

    /** Diễn biến, ý kiến. */
    public StringProperty discussion() {
        return discussion;
    }

    /** Ý kiến cấp trên. */
    public StringProperty superior() {
        return superior;
    }

    /** Kết luận. */
    public StringProperty conclusion() {
        return conclusion;
    }

    ReviewSession now() {
        return session.now();
    }

    Stream<Pending> pending() {
        return session.pending();
    }

    void choosePractice(BallotPractice practice) {
        session.set(now().with(practice));
        touched.run();
    }

    private List<StringProperty> fields() {
        return List.of(day, place, chair, secretary, invited, quorumBase, quorumDecidedBy, quorumDocument, collective,
                discussion, superior, conclusion);
    }

    private void show(ReviewSession stored) {
        LocalDate heldOn = stored.head().heldOn();
        day.set(unread.shown(UnreadEntry.DAY, heldOn == null ? "" : Dates.day(heldOn)));
        place.set(Typed.shown(stored.head().place()));
        chair.set(Typed.shown(stored.head().chair()));
        secretary.set(Typed.shown(stored.head().secretary()));
        invited.set(Typed.shown(stored.head().invited()));
        Integer base = stored.quorum().base();
        quorumBase.set(unread.shown(UnreadEntry.QUORUM_BASE, base == null ? "" : base.toString()));
        quorumRule.set(stored.quorum().rule());
        quorumDecidedBy.set(Typed.shown(stored.quorum().decidedBy()));
        quorumDocument.set(Typed.shown(stored.quorum().document()));
        collective.set(Typed.shown(stored.minutes().collective()));
        discussion.set(Typed.shown(stored.minutes().discussion()));
        superior.set(Typed.shown(stored.minutes().superior()));
        conclusion.set(Typed.shown(stored.minutes().conclusion()));
    }

    private void typed() {
        SessionHead head = new SessionHead(
                readDay(), Typed.words(place.get()), Typed.words(chair.get()), Typed.words(secretary.get()),
                Typed.words(invited.get()));
        Quorum quorum = new Quorum(
                readBase(), quorumRule.get(), Typed.words(quorumDecidedBy.get()), Typed.words(quorumDocument.get()));
        Minutes minutes = new Minutes(
                Typed.words(collective.get()), Typed.words(discussion.get()), Typed.words(superior.get()),
                Typed.words(conclusion.get()));
        session.set(now().with(head).with(quorum).with(minutes));
        touched.run();
    }

    /** What cannot be read leaves the day as it was last kept. */
    private @Nullable LocalDate readDay() {
        dayProblem.set("");
        unread.clear(UnreadEntry.DAY);
        if (day.get().isBlank()) {
            return null;
        }
        Optional<LocalDate> read = Typed.day(day.get());
        int year = now().key().year();
        if (read.isPresent() && (read.get().getYear() == year || read.get().getYear() == year + 1)) {
            return read.get();
        }
        dayProblem.set(read.isEmpty()
                ? say(MeetingProblem.NOT_A_DAY, "value", day.get())
                : say(MeetingProblem.DAY_FAR_FROM_YEAR, "year", String.valueOf(year)));
        unread.leave(UnreadEntry.DAY, day.get());
        return now().head().heldOn();
    }

    private @Nullable Integer readBase() {
        baseProblem.set("");
        unread.clear(UnreadEntry.QUORUM_BASE);
        if (quorumBase.get().isBlank()) {
            return null;
        }
        Optional<Integer> read = Typed.count(quorumBase.get());
        if (read.isEmpty()) {
            baseProblem.set(say(MeetingProblem.NOT_A_COUNT, "value", quorumBase.get()));
            unread.leave(UnreadEntry.QUORUM_BASE, quorumBase.get());
            return now().quorum().base();
        }
        return read.get();
    }

    private String say(MeetingProblem code, String argument, String value) {
        return texts.of(Problem.error(code, "", Map.of(argument, value)));
    }
}
