package vn.xeploai.ui.rating;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.xeploai.rules.ruling.Fact;

/** One fact to be typed, with what is wrong with it under the field. */
public final class FactField {
    private final Fact<?> fact;
    private final String label;
    private final String expected;
    private final StringProperty typed;
    private final ReadOnlyObjectWrapper<String> wrong = new ReadOnlyObjectWrapper<>("");

    FactField(Fact<?> fact, String label, String expected, String typed) {
        this.fact = fact;
        this.label = label;
        this.expected = expected;
        this.typed = new SimpleStringProperty(typed);
    }

    /** Which fact. */
    public Fact<?> fact() {
        return fact;
    }

    /** Its label. */
    public String label() {
        return label;
    }

    /** What is to be typed. */
    public String expected() {
        return expected;
    }

    /** What is typed. */
    public StringProperty typed() {
        return typed;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyObjectProperty<String> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Whether several lines may be typed. */
    public boolean takesLines() {
        return fact.type().getSimpleName().endsWith("s") && !Number.class.isAssignableFrom(fact.type());
    }

    void refuse(String sentence) {
        wrong.set(sentence);
    }
}
