package vn.xeploai.ui.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;

/** Chọn in: which of so many pages go to which printer, how often. */
final class PrintChoice {
    /** No office prints more of a form in one go. */
    static final int MOST_COPIES = 99;

    private final Texts texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final StringProperty printer = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private int count;

    PrintChoice(Texts texts) {
        this.texts = texts;
        typed.subscribe(_ -> check());
    }

    /** Pages to print as typed, empty for all. */
    StringProperty typed() {
        return typed;
    }

    /** Why these pages cannot be printed, empty when they can. */
    ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    StringProperty printer() {
        return printer;
    }

    IntegerProperty copies() {
        return copies;
    }

    ObservableList<String> printers() {
        return printers;
    }

    /** Whether the system has answered which printers there are. */
    ReadOnlyBooleanProperty printersKnown() {
        return known.getReadOnlyProperty();
    }

    /** The pages from 0; nothing when what is typed cannot be printed. */
    Optional<List<Integer>> pages() {
        return PageRanges.of(typed.get(), count);
    }

    /** How often, within what a printer is asked. */
    int times() {
        return Math.clamp(copies.get(), 1, MOST_COPIES);
    }

    /** How many pages come out of the printer, 0 where the choice is wrong. */
    int sheets() {
        return pages().map(List::size).orElse(0) * times();
    }

    /** There are so many pages to choose from now; all of them, once. */
    void of(int pages) {
        count = pages;
        typed.set("");
        copies.set(1);
        check();
    }

    /** The printers there are, the usual one first; a choice made before stands as long as that printer is there. */
    void found(List<String> names) {
        String before = printer.get();
        printers.setAll(names);
        printer.set(names.contains(before) ? before : names.isEmpty() ? "" : names.getFirst());
        known.set(true);
    }

    private void check() {
        boolean right = count == 0 || pages().isPresent();
        wrong.set(right ? "" : texts.get("paper.pages.wrong", Map.of("count", Numbers.count(count))));
    }
}
