package vn.xeploai.ui.rating;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed in one field, and what is wrong with it. What can be mended stays as typed. */
final class Typing {
    private final StringProperty words;
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stands = new ReadOnlyStringWrapper("");

    /** @param touched told after every key */
    Typing(String begun, Runnable touched) {
        words = new SimpleStringProperty(begun);
        words.addListener((_, _, _) -> {
            stands.set("");
            touched.run();
        });
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

    /** Why what stands here is not what was typed last; empty for nothing, and at the next key. */
    ReadOnlyStringProperty stands() {
        return stands.getReadOnlyProperty();
    }

    /** Puts back what is stored, where no other words could be kept either, and says why. */
    void putBack(String stored, String why) {
        if (!words.get().equals(stored)) {
            words.set(stored);
            stand(why);
        }
    }

    /** Says why what stands here is not what was typed. */
    void stand(String why) {
        stands.set(why);
    }
}
