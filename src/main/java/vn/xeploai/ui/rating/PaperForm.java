package vn.xeploai.ui.rating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Dates;
import vn.xeploai.work.rating.RatingProblem;

/** Văn bản quyết định as it is being typed; what is typed stays for the next sheet, and over a change of the screens. */
public final class PaperForm {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What is typed. */
    public enum Field {
        /** Cơ quan quyết định. */
        AUTHORITY,
        /** Số quyết định. */
        NUMBER,
        /** Ngày quyết định. */
        DAY,
        /** Lý do. */
        REASON,
        /** Lý do quyết định khác đề xuất của chi bộ. */
        OTHERWISE
    }

    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final PaperMemory memory;
    private PaperMemory.@Nullable Key whose;

    /** @param memory has what was typed before */
    PaperForm(PaperMemory memory) {
        this.memory = memory;
        for (Field field : Field.values()) {
            StringProperty words = new SimpleStringProperty("");
            words.addListener(_ -> keep());
            typed.put(field, words);
        }
    }

    /** Turns to the document of that year and body; tells whether it is another one and nothing of it was typed yet. */
    boolean turnTo(PaperMemory.Key key) {
        if (key.equals(whose)) {
            return false;
        }
        whose = null;
        Map<Field, String> words = memory.of(key);
        typed.forEach((field, property) -> property.set(words.getOrDefault(field, "")));
        whose = key;
        return isEmpty();
    }

    /** Begins with that document, where that is still the one in question and nothing was typed meanwhile. */
    void begin(PaperMemory.Key key, Decision decision) {
        if (key.equals(whose) && isEmpty()) {
            typed(Field.AUTHORITY).set(Objects.requireNonNullElse(decision.authority(), ""));
            typed(Field.NUMBER).set(Objects.requireNonNullElse(decision.number(), ""));
            typed(Field.DAY).set(decision.decidedOn() == null ? "" : Dates.day(decision.decidedOn()));
        }
    }

    /** Has that told after every key. */
    void onTyped(Runnable told) {
        typed.values().forEach(words -> words.addListener(_ -> told.run()));
    }

    private boolean isEmpty() {
        return typed.values().stream().allMatch(words -> words.get().isEmpty());
    }

    private void keep() {
        PaperMemory.Key key = whose;
        if (key != null) {
            Map<Field, String> words = new EnumMap<>(Field.class);
            typed.forEach((field, property) -> words.put(field, property.get()));
            memory.keep(key, words);
        }
    }

    /** What is typed there. */
    public StringProperty typed(Field field) {
        return Objects.requireNonNull(typed.get(field));
    }

    /** The document as far as it is told; a day that is none is a problem of {@link #dayProblem}. */
    Decision decision() {
        return new Decision(words(Field.AUTHORITY), words(Field.NUMBER), day());
    }

    String reason() {
        return words(Field.REASON);
    }

    String otherwise() {
        return words(Field.OTHERWISE);
    }

    /** What is wrong with the day, if something else than a day is typed. */
    Optional<Problem> dayProblem() {
        String words = words(Field.DAY);
        return words.isEmpty() || day() != null
                ? Optional.empty()
                : Optional.of(Problem.error(RatingProblem.NOT_A_DAY, "", Map.of("value", words)));
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(words(Field.DAY), DAY);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private String words(Field field) {
        return typed(field).get().strip();
    }
}
