package vn.xeploai.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;

/** Ý kiến từng người: who is chosen, and what was said about them. */
public final class RemarksViewModel {
    private final SessionKey key;
    private final List<Participant> people;
    private final Runnable touched;
    private final List<Slot<PersonRemarks>> remarks = new ArrayList<>();
    private final ObservableList<RemarkRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final StringProperty strengths = new SimpleStringProperty("");
    private final StringProperty limitations = new SimpleStringProperty("");
    private final StringProperty opinions = new SimpleStringProperty("");
    private boolean showing;

    RemarksViewModel(SessionSheet sheet, Runnable touched) {
        this.key = sheet.session().key();
        this.people = People.inOrder(sheet).stream().filter(Participant::reviewed).toList();
        this.touched = touched;
        Map<UUID, PersonRemarks> stored = new HashMap<>();
        sheet.remarks().forEach(each -> stored.put(each.memberId(), each));
        for (Participant each : people) {
            remarks.add(new Slot<>(
                    stored.getOrDefault(each.id(), PersonRemarks.none(key, each.id())), SessionChange.Remark::new));
            rows.add(row(rows.size()));
        }
        for (StringProperty words : List.of(strengths, limitations, opinions)) {
            words.addListener(_ -> typed());
        }
        choose(0);
    }

    /** Everybody who is reviewed. */
    public ObservableList<RemarkRow> rows() {
        return rows;
    }

    /** Index of the chosen one, -1 where there is nobody. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Ưu điểm of the chosen one. */
    public StringProperty strengths() {
        return strengths;
    }

    /** Hạn chế, khuyết điểm of the chosen one. */
    public StringProperty limitations() {
        return limitations;
    }

    /** Ý kiến góp ý for the chosen one. */
    public StringProperty opinions() {
        return opinions;
    }

    /** Chooses somebody; beyond the ends nothing happens. */
    public void choose(int index) {
        if (index < 0 || index >= people.size()) {
            return;
        }
        showing = true;
        chosen.set(index);
        PersonRemarks now = remarks.get(index).now();
        strengths.set(Typed.shown(now.strengths()));
        limitations.set(Typed.shown(now.limitations()));
        opinions.set(Typed.shown(now.opinions()));
        showing = false;
    }

    /** How many have something written. */
    public long written() {
        return rows.stream().filter(RemarkRow::written).count();
    }

    Stream<Pending> pending() {
        return remarks.stream().flatMap(Slot::pending);
    }

    private void typed() {
        int index = chosen.get();
        if (showing || index < 0) {
            return;
        }
        remarks.get(index).set(new PersonRemarks(
                key, people.get(index).id(), Typed.words(strengths.get()), Typed.words(limitations.get()),
                Typed.words(opinions.get())));
        RemarkRow row = row(index);
        if (!row.equals(rows.get(index))) {
            rows.set(index, row);
        }
        touched.run();
    }

    private RemarkRow row(int index) {
        Participant who = people.get(index);
        return new RemarkRow(
                who.id(), index + 1, who.line().fullName(), Typed.shown(who.line().partyPosition()),
                !remarks.get(index).now().isEmpty());
    }
}
