package vn.xeploai.ui.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.meeting.VotingRight;
import vn.xeploai.text.Texts;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.Turnout;

/** Điểm danh: one mark per member, and how many there are. */
public final class AttendanceViewModel {
    private final Texts texts;
    private final SessionKey key;
    private final List<Participant> people;
    private final Runnable touched;
    private final Map<UUID, Slot<Attendance>> marks = new LinkedHashMap<>();
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Turnout> turnout;
    private LocalDate day;

    AttendanceViewModel(SessionSheet sheet, LocalDate day, Texts texts, Runnable touched) {
        this.texts = texts;
        this.key = sheet.session().key();
        this.people = People.inOrder(sheet);
        this.day = day;
        this.touched = touched;
        Map<UUID, Attendance> stored = new HashMap<>();
        sheet.attendance().forEach(each -> stored.put(each.memberId(), each));
        people.forEach(each -> marks.put(each.id(), new Slot<>(
                stored.getOrDefault(each.id(), Attendance.unmarked(key, each.id())), SessionChange.Mark::new)));
        turnout = new ReadOnlyObjectWrapper<>(counted());
        draw();
    }

    /** One line per member. */
    public ObservableList<PersonRow> rows() {
        return rows;
    }

    /** How many are there, and how many of them vote. */
    public ReadOnlyObjectProperty<Turnout> turnout() {
        return turnout.getReadOnlyProperty();
    }

    /** Marks that line, or takes its mark back; who is present needs no reason. */
    public void mark(int index, @Nullable Presence presence) {
        if (index >= 0 && index < rows.size()) {
            put(index, presence, presence == Presence.PRESENT || presence == null ? null : now(index).reason());
        }
    }

    /** Writes down why somebody is absent. */
    public void reason(int index, String words) {
        if (index >= 0 && index < rows.size() && now(index).presence() != Presence.PRESENT) {
            put(index, now(index).presence() == null ? Presence.EXCUSED : now(index).presence(), Typed.words(words));
        }
    }

    /** Everybody without a mark who is expected is present. */
    public void restPresent() {
        for (int i = 0; i < people.size(); i++) {
            Participant each = people.get(i);
            boolean expected = each.reviewed() || VotingRight.holds(each.line().membership(), null, day);
            if (expected && now(i).presence() == null) {
                mark(i, Presence.PRESENT);
            }
        }
    }

    /** Voting rights are asked on that day. */
    void heldOn(LocalDate other) {
        if (!day.equals(other)) {
            day = other;
            draw();
            turnout.set(counted());
        }
    }

    Stream<Pending> pending() {
        return marks.values().stream().flatMap(Slot::pending);
    }

    private Attendance now(int index) {
        return slot(people.get(index).id()).now();
    }

    private void put(int index, @Nullable Presence presence, @Nullable String reason) {
        UUID who = people.get(index).id();
        slot(who).set(new Attendance(key, who, presence, reason));
        rows.set(index, row(index));
        turnout.set(counted());
        touched.run();
    }

    private Slot<Attendance> slot(UUID who) {
        Slot<Attendance> slot = marks.get(who);
        if (slot == null) {
            throw new IllegalArgumentException("not in the list");
        }
        return slot;
    }

    private Turnout counted() {
        return Turnout.of(people, who -> slot(who).now().presence(), day);
    }

    private void draw() {
        rows.setAll(Stream.iterate(0, i -> i < people.size(), i -> i + 1).map(this::row).toList());
    }

    private PersonRow row(int index) {
        Participant who = people.get(index);
        Attendance mark = now(index);
        Presence presence = mark.presence();
        String position = who.line().partyPosition();
        return new PersonRow(
                who.id(), index + 1, who.line().fullName(), Typed.shown(position), standing(who, presence), presence,
                presence == null ? "" : texts.of(presence), Typed.shown(mark.reason()));
    }

    private String standing(Participant who, @Nullable Presence presence) {
        boolean votes = VotingRight.holds(who.line().membership(), presence, day);
        if (!votes) {
            return texts.get(who.reviewed() ? "meeting.no-vote" : "meeting.not-reviewed-no-vote");
        }
        return who.reviewed() ? "" : texts.get("meeting.not-reviewed");
    }
}
