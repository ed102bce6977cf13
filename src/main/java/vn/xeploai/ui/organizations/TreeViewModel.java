package vn.xeploai.ui.organizations;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.UnitLine;

/** Cây tổ chức đang xem: which day, which part of it. */
public final class TreeViewModel {
    private static final int SUGGESTIONS = 8;

    private final OrganizeUnits units;
    private final TaskRunner runner;
    private final Texts texts;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty dayWords = new SimpleStringProperty("");
    private final BooleanProperty withEnded = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<List<UnitLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private List<UnitLine> all = List.of();
    private List<UnitLine> current = List.of();
    private Map<Integer, LocalDate> years = Map.of();
    private boolean read;

    TreeViewModel(OrganizeUnits units, TaskRunner runner, Texts texts) {
        this.units = units;
        this.runner = runner;
        this.texts = texts;
        day = new ReadOnlyObjectWrapper<>(units.today());
        words.subscribe(this::narrow);
        withEnded.subscribe(this::narrow);
        dayWords.subscribe(this::chooseDay);
    }

    /** What is searched for. */
    public StringProperty words() {
        return words;
    }

    /** The day as typed: nothing for today, a year for its reference day. */
    public StringProperty dayWords() {
        return dayWords;
    }

    /** Whether those that have ended, or were not there yet, are listed too. */
    public BooleanProperty withEnded() {
        return withEnded;
    }

    /** The day the tree is of. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** What is listed, superiors first; those above a found one are there too. */
    public ReadOnlyObjectProperty<List<UnitLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Why nothing could be read. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether it is the tree of today, which alone can be changed. */
    public boolean isToday() {
        return day.get().equals(units.today());
    }

    /** Whether the desk has no organization at all. */
    public boolean isEmptyDesk() {
        return read && all.isEmpty();
    }

    /** Whether what is typed as a day is one. */
    public boolean isDayUnderstood() {
        return understood().isPresent();
    }

    /** Reads what may have changed. */
    public void refresh() {
        runner.start(
                _ -> {
                    units.refresh();
                    Map<Integer, LocalDate> days = new HashMap<>();
                    units.years().forEach(each -> days.put(each.year(), each.referenceDay()));
                    return days;
                },
                TaskRunner.Reply.of(
                        days -> {
                            years = days;
                            failure.set(null);
                            build();
                        },
                        thrown -> failure.set(Failure.of(thrown))));
    }

    /** Looks at the reference day of the year after or before the one shown. */
    public void stepYear(int by) {
        int year = day.get().getYear() + (isToday() && by < 0 && referenceDay(day.get().getYear() - 1).isBefore(day.get())
                ? -1 : by);
        LocalDate next = referenceDay(year);
        dayWords.set(next.isAfter(units.today()) ? "" : String.valueOf(year));
    }

    /** The line of that organization, as listed. */
    Optional<UnitLine> line(String code) {
        return all.stream().filter(each -> each.unit().code().equals(code)).findFirst();
    }

    /** Whether one stands below the other, or is it, today. */
    boolean isWithin(String below, String top) {
        Map<String, Organization> byCode = new HashMap<>();
        current.forEach(each -> byCode.put(each.unit().code(), each.unit()));
        String next = below;
        Set<String> seen = new HashSet<>();
        while (next != null && seen.add(next)) {
            if (next.equals(top)) {
                return true;
            }
            Organization unit = byCode.get(next);
            next = unit == null ? null : unit.superiorCode();
        }
        return false;
    }

    /** Organizations of today whose name or code contains the words. */
    List<Organization> suggestions(String typed, boolean cellsOnly) {
        String[] folded = VietnameseOrder.folded(typed).strip().split("\\s+");
        return current.stream()
                .filter(UnitLine::isThere)
                .map(UnitLine::unit)
                .filter(unit -> !cellsOnly || unit.level().holdsMembers())
                .filter(unit -> Arrays.stream(folded).allMatch(searched(unit)::contains))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Name of the organization of that code today, or empty. */
    String nameOf(String code) {
        return current.stream()
                .map(UnitLine::unit)
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Organization::name)
                .orElse("");
    }

    /** The state in numbers, and of which day. */
    String state() {
        long there = all.stream().filter(UnitLine::isThere).count();
        long cells = all.stream().filter(each -> each.isThere() && each.unit().level().holdsMembers()).count();
        int members = all.stream().filter(each -> isRoot(each.unit())).mapToInt(UnitLine::members).sum();
        return texts.get("ui.organizations.state", Map.of(
                "units", Numbers.count(there), "cells", Numbers.count(cells), "members", Numbers.count(members),
                "day", TypedDay.written(day.get())));
    }

    private boolean isRoot(Organization unit) {
        return unit.superiorCode() == null || all.stream().noneMatch(each -> each.unit().code().equals(unit.superiorCode()));
    }

    private void chooseDay() {
        understood().ifPresent(chosen -> {
            if (!chosen.equals(day.get())) {
                day.set(chosen);
                build();
            }
        });
    }

    private Optional<LocalDate> understood() {
        String typed = dayWords.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(units.today());
        }
        return TypedDay.isYear(typed)
                ? Optional.of(referenceDay(Integer.parseInt(typed)))
                : TypedDay.of(typed);
    }

    private LocalDate referenceDay(int year) {
        return years.getOrDefault(year, LocalDate.of(Math.max(1, year), Month.DECEMBER, 31));
    }

    private void build() {
        if (failure.get() != null) {
            return;
        }
        all = units.tree(day.get());
        current = isToday() ? all : units.tree(units.today());
        read = true;
        narrow();
    }

    private void narrow() {
        List<UnitLine> shown = all.stream().filter(each -> withEnded.get() || each.isThere()).toList();
        String[] folded = VietnameseOrder.folded(words.get()).strip().split("\\s+");
        if (!words.get().isBlank()) {
            shown = withSuperiors(shown.stream()
                    .filter(each -> Arrays.stream(folded).allMatch(searched(each.unit())::contains))
                    .toList());
        }
        lines.set(shown);
    }

    private List<UnitLine> withSuperiors(List<UnitLine> found) {
        Map<String, UnitLine> byCode = new HashMap<>();
        all.forEach(each -> byCode.put(each.unit().code(), each));
        Set<String> wanted = new HashSet<>();
        for (UnitLine each : found) {
            UnitLine next = each;
            while (next != null && wanted.add(next.unit().code())) {
                next = next.unit().superiorCode() == null ? null : byCode.get(next.unit().superiorCode());
            }
        }
        List<UnitLine> shown = new ArrayList<>(all);
        shown.removeIf(each -> !wanted.contains(each.unit().code()));
        return shown;
    }

    private static String searched(Organization unit) {
        return VietnameseOrder.folded(unit.name() + " " + unit.code() + " " + (unit.type() == null ? "" : unit.type()));
    }
}
