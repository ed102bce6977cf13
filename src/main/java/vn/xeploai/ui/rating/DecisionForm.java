package vn.xeploai.ui.rating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.text.Texts;
import vn.xeploai.work.rating.RatingProblem;

/** Quyết định của cấp có thẩm quyền as it is being typed. */
public final class DecisionForm {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What is typed. */
    public enum Field {
        /** Cơ quan, người quyết định. */
        AUTHOR,
        /** Ngày quyết định. */
        DAY,
        /** Số, ký hiệu văn bản. */
        DOCUMENT,
        /** Lý do. */
        REASON
    }

    private final Texts texts;
    private final ObjectProperty<RulingPicture.@Nullable RuleChoice> rule = new SimpleObjectProperty<>();
    private final ObjectProperty<RecordedDecision.Outcome> outcome =
            new SimpleObjectProperty<>(RecordedDecision.Outcome.GRANTED);
    private final Map<Field, StringProperty> typed = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyObjectWrapper<String>> wrong = new EnumMap<>(Field.class);

    DecisionForm(Texts texts) {
        this.texts = texts;
        for (Field field : Field.values()) {
            typed.put(field, new SimpleStringProperty(""));
            wrong.put(field, new ReadOnlyObjectWrapper<>(""));
        }
    }

    /** The rule it is about. */
    public ObjectProperty<RulingPicture.@Nullable RuleChoice> rule() {
        return rule;
    }

    /** What was decided. */
    public ObjectProperty<RecordedDecision.Outcome> outcome() {
        return outcome;
    }

    /** What is typed there. */
    public StringProperty typed(Field field) {
        return Objects.requireNonNull(typed.get(field));
    }

    /** What is wrong there; empty for nothing. */
    public ReadOnlyObjectProperty<String> wrong(Field field) {
        return Objects.requireNonNull(wrong.get(field)).getReadOnlyProperty();
    }

    /** The decision, or what is missing under each field. A request needs a reason and a day only. */
    Optional<RecordedDecision> decision() {
        wrong.values().forEach(each -> each.set(""));
        boolean decided = outcome.get() != RecordedDecision.Outcome.REQUESTED;
        LocalDate day = day();
        List<Field> needed = decided ? List.of(Field.AUTHOR, Field.DOCUMENT, Field.REASON) : List.of(Field.REASON);
        long missing = needed.stream().filter(field -> !demand(field)).count();
        RulingPicture.RuleChoice about = rule.get();
        return day == null || missing > 0 || about == null
                ? Optional.empty()
                : Optional.of(new RecordedDecision(
                        about.rule(), outcome.get(), words(Field.AUTHOR), day, words(Field.REASON), words(Field.DOCUMENT)));
    }

    void empty() {
        typed.values().forEach(each -> each.set(""));
        wrong.values().forEach(each -> each.set(""));
    }

    private @Nullable LocalDate day() {
        if (!demand(Field.DAY)) {
            return null;
        }
        try {
            return LocalDate.parse(words(Field.DAY), DAY);
        } catch (DateTimeException noDay) {
            refuse(Field.DAY, texts.of(Problem.error(
                    RatingProblem.NOT_A_DAY, "", Map.of("value", words(Field.DAY)))));
            return null;
        }
    }

    private boolean demand(Field field) {
        if (words(field).isEmpty()) {
            refuse(field, texts.get("rating.needed"));
            return false;
        }
        return true;
    }

    private void refuse(Field field, String sentence) {
        Objects.requireNonNull(wrong.get(field)).set(sentence);
    }

    private String words(Field field) {
        return typed(field).get().strip();
    }
}
