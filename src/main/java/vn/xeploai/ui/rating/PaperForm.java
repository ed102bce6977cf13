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
import vn.xeploai.work.rating.RatingProblem;

/** Văn bản quyết định as it is being typed; what is typed stays for the next sheet. */
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
        REASON
    }

    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);

    PaperForm() {
        for (Field field : Field.values()) {
            typed.put(field, new SimpleStringProperty(""));
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
