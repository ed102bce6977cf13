package vn.xeploai.ui.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Snapshot;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.campaign.Readiness;
import vn.xeploai.work.campaign.ReadinessPoint;
import vn.xeploai.work.overview.YearGlance;

/** Kiểm tra và danh sách chốt: what is missing with the names behind it, and what changed since the list was taken. */
public final class ReadinessViewModel {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Texts.VIETNAMESE).withZone(ZoneId.systemDefault());

    private final OverviewDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Point>> points = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> state = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> snapshot = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<List<Difference>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> corrections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> canTake = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final StringProperty decidedBy = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private int year;

    ReadinessViewModel(OverviewDesk desk, TaskRunner runner, Texts texts, Runnable changed) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.changed = changed;
        decidedBy.addListener(_ -> notice.set(null));
        reason.addListener(_ -> notice.set(null));
    }

    /**
     * One thing that is missing.
     *
     * @param words what, with its number
     * @param minor whether the work can go on without it
     * @param lines the names behind it
     * @param target where it is mended
     */
    public record Point(ReadinessPoint which, String words, boolean minor, List<Readiness.Line> lines, Target target) {}

    /**
     * Somebody who stands elsewhere than in the list.
     *
     * @param change list and records
     * @param name who
     * @param words what is different
     */
    public record Difference(SnapshotChange change, String name, String words) {}

    /** What is missing. */
    public ReadOnlyObjectProperty<List<Point>> points() {
        return points.getReadOnlyProperty();
    }

    /** How much was looked at, in words. */
    public ReadOnlyObjectProperty<String> state() {
        return state.getReadOnlyProperty();
    }

    /** When the list was taken, in words. */
    public ReadOnlyObjectProperty<String> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** Who stands elsewhere now. */
    public ReadOnlyObjectProperty<List<Difference>> differences() {
        return differences.getReadOnlyProperty();
    }

    /** What was corrected, in words, latest first. */
    public ReadOnlyObjectProperty<List<String>> corrections() {
        return corrections.getReadOnlyProperty();
    }

    /** Whether the list is still to be taken. */
    public ReadOnlyObjectProperty<Boolean> canTake() {
        return canTake.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Người quyết định sửa. */
    public StringProperty decidedBy() {
        return decidedBy;
    }

    /** Lý do sửa. */
    public StringProperty reason() {
        return reason;
    }

    /** Takes the list of a year that was opened without one. */
    public void take() {
        int which = year;
        change(() -> desk.takeSnapshot(which), texts.get("readiness.taken", Map.of("year", String.valueOf(which))));
    }

    /** Corrects the list for those differences. */
    public void correct(List<Difference> chosen) {
        int which = year;
        List<SnapshotChange> changes = chosen.stream().map(Difference::change).toList();
        if (changes.isEmpty()) {
            notice.set(Notice.of(Notice.Kind.INFO, texts.get("readiness.choose")));
            return;
        }
        change(() -> desk.correct(which, changes, decidedBy.get(), reason.get()),
                texts.get("readiness.corrected", Map.of("count", Numbers.count(changes.size()))));
    }

    void take(YearGlance glance) {
        if (year != glance.year()) {
            notice.set(null);
        }
        year = glance.year();
        Readiness found = glance.readiness();
        state.set(texts.get(found.missing().isEmpty() ? "readiness.state.ready" : "readiness.state", Map.of(
                "cells", Numbers.count(found.cells()), "members", Numbers.count(found.members()),
                "day", Dates.day(found.referenceDay()))));
        points.set(found.missing().entrySet().stream()
                .map(each -> new Point(each.getKey(), words(each.getKey(), each.getValue().size()), each.getKey().isMinor(),
                        each.getValue(), target(each.getKey())))
                .toList());
        Snapshot head = glance.snapshot().head();
        canTake.set(head == null);
        snapshot.set(head == null ? texts.get("readiness.snapshot.none") : texts.get("readiness.snapshot", Map.of(
                "at", AT.format(head.takenAt()), "by", head.takenBy(), "count", Numbers.count(glance.snapshot().size()),
                "day", Dates.day(head.referenceDay()))));
        differences.set(glance.snapshot().differences().stream().map(this::difference).toList());
        corrections.set(glance.snapshot().corrections().stream().map(this::line).toList());
    }

    private String words(ReadinessPoint point, int count) {
        return point == ReadinessPoint.CAP_GROUP_UNDECIDED ? texts.of(point)
                : texts.get("readiness.point", Map.of("point", texts.of(point), "count", Numbers.count(count)));
    }

    private static Target target(ReadinessPoint point) {
        return point == ReadinessPoint.CAP_GROUP_UNDECIDED ? Target.SETTINGS : Target.MEMBERS;
    }

    private Difference difference(SnapshotChange change) {
        SnapshotMember before = change.before();
        SnapshotMember after = change.after();
        List<String> words = new ArrayList<>();
        if (before == null) {
            words.add(texts.get("readiness.joined", Map.of("cell", change.who().cellCode())));
        } else if (after == null) {
            words.add(texts.get("readiness.left", Map.of("cell", before.cellCode())));
        } else {
            add(words, "cell", before.cellCode(), after.cellCode());
            add(words, "status", status(before), status(after));
            add(words, "position", position(before), position(after));
        }
        return new Difference(change, change.who().fullName(), String.join(" · ", words));
    }

    private void add(List<String> words, String what, String before, String after) {
        if (!before.equals(after)) {
            words.add(texts.get("readiness.moved." + what, Map.of("before", before, "after", after)));
        }
    }

    private String status(SnapshotMember member) {
        return member.status() == null ? Numbers.NONE : texts.of(member.status());
    }

    private static String position(SnapshotMember member) {
        String position = member.partyPosition();
        return position == null ? Numbers.NONE : position;
    }

    private String line(SnapshotCorrection correction) {
        return texts.get("readiness.correction", Map.of(
                "at", AT.format(correction.at()), "by", correction.by(), "who", correction.decidedBy(),
                "name", correction.fullName(), "reason", correction.reason()));
    }

    private void change(Callable<List<Problem>> errand, String done) {
        notice.set(null);
        runner.start(_ -> errand.call(), TaskRunner.Reply.of(problems -> {
            if (problems.isEmpty()) {
                reason.set("");
                notice.set(Notice.of(Notice.Kind.DONE, done));
                changed.run();
            } else {
                notice.set(Notice.of(Notice.Kind.ERROR, texts.of(problems.getFirst())));
            }
        }, thrown -> notice.set(Notice.of(Notice.Kind.ERROR, OverviewViewModel.words(thrown, texts)))));
    }
}
