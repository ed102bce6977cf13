package vn.xeploai.ui.rating;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed in one field, and what is wrong with it. What cannot be kept stays as typed. */
final class Typing {
    private final StringProperty words;
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

    /** @param touched told after every key */
    Typing(String begun, Runnable touched) {
        words = new SimpleStringProperty(begun);
        words.addListener((_, _, _) -> touched.run());
    }

    StringProperty words() {
        return words;
    }

    /** Without blanks at the ends. */
    String typed() {
        return words.get().strip();
    }

    ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    boolean isWrong() {
        return !wrong.get().isEmpty();
    }

    void refuse(String sentence) {
        wrong.set(sentence);
    }
}
