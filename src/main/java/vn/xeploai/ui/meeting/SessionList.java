package vn.xeploai.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.meeting.SessionState;
import vn.xeploai.work.meeting.UnitSession;

/** Danh sách các chi bộ và cơ quan kiểm điểm: all of them, those the filter leaves, how many have met. */
final class SessionList {
    private final Texts texts;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ObservableList<CellRow> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private List<CellRow> all = List.of();

    SessionList(Texts texts) {
        this.texts = texts;
        filter.addListener(_ -> sift());
    }

    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    ObservableList<CellRow> shown() {
        return shown;
    }

    StringProperty filter() {
        return filter;
    }

    void take(List<UnitSession> found, int year) {
        all = found.stream().map(each -> row(each, year)).toList();
        sift();
        state.set(found.isEmpty() ? "" : counted(found));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean holds(SessionKey key) {
        return all.stream().anyMatch(each -> each.key().equals(key));
    }

    String nameOf(SessionKey key) {
        return all.stream().filter(each -> each.key().equals(key)).findFirst().map(CellRow::name).orElse(key.unitCode());
    }

    /** The unit looked at where it is a cell, else the first cell: cells meet first (366-QĐ/TW Đ7.3). */
    SessionKey first(@Nullable String unit) {
        return all.stream()
                .filter(each -> each.isCell() && each.code().equals(unit))
                .findFirst()
                .or(() -> all.stream().filter(CellRow::isCell).findFirst())
                .orElse(all.getFirst())
                .key();
    }

    private void sift() {
        String words = VietnameseOrder.folded(filter.get().strip());
        List<CellRow> left = all.stream().filter(each -> each.searched().contains(words)).toList();
        if (!left.equals(shown)) {
            shown.setAll(left);
        }
    }

    private String counted(List<UnitSession> found) {
        List<UnitSession> ofCells = found.stream().filter(each -> each.body() == Body.CELL).toList();
        List<UnitSession> ofCommittees = found.stream().filter(each -> each.body() == Body.COMMITTEE).toList();
        String words = texts.get("meeting.state", Map.of(
                "held", Numbers.count(held(ofCells)),
                "all", Numbers.count(ofCells.size()),
                "complete", Numbers.count(found.stream().filter(SessionList::isComplete).count())));
        return ofCommittees.isEmpty() ? words : texts.get("meeting.state.committees", Map.of(
                "cells", words,
                "held", Numbers.count(held(ofCommittees)),
                "all", Numbers.count(ofCommittees.size())));
    }

    private static long held(List<UnitSession> sessions) {
        return sessions.stream().filter(each -> each.state() == SessionState.HELD || isComplete(each)).count();
    }

    private static boolean isComplete(UnitSession each) {
        return each.state() == SessionState.COMPLETE;
    }

    private CellRow row(UnitSession each, int year) {
        String words = texts.of(each.state());
        LocalDate day = each.heldOn();
        String name = BodyName.of(each.unit(), each.body(), texts);
        return new CellRow(
                new SessionKey(year, each.unit().code(), each.body()), name, each.state(),
                day == null ? words : words + " · " + Dates.day(day),
                VietnameseOrder.folded(name + " " + each.unit().code()));
    }
}
