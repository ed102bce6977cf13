package vn.xeploai.ui.rating;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.rating.RatingProblem;

/** One comment while it is edited. */
final class CommentLine {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final CommentKind kind;
    private final boolean needed;
    private final ObjectProperty<@Nullable CommentState> state;
    private final Typing askedOn;
    private final Typing receivedOn;
    private final Typing content;

    CommentLine(CommentKind kind, boolean needed, @Nullable RequiredComment stored, Runnable touched) {
        this.kind = kind;
        this.needed = needed;
        state = new SimpleObjectProperty<>(stored == null ? null : stored.state());
        state.addListener((_, _, _) -> touched.run());
        askedOn = new Typing(words(stored == null ? null : stored.askedOn()), touched);
        receivedOn = new Typing(words(stored == null ? null : stored.receivedOn()), touched);
        content = new Typing(stored == null || stored.content() == null ? "" : stored.content(), touched);
    }

    CommentKind kind() {
        return kind;
    }

    /** Whether the records ask for it. */
    boolean needed() {
        return needed;
    }

    ObjectProperty<@Nullable CommentState> state() {
        return state;
    }

    Typing askedOn() {
        return askedOn;
    }

    Typing receivedOn() {
        return receivedOn;
    }

    Typing content() {
        return content;
    }

    /** Shows what is stored again; tells whether anything else was shown. */
    boolean putBack(@Nullable RequiredComment stored) {
        boolean other = state.get() != (stored == null ? null : stored.state())
                || !content.words().get().equals(stored == null || stored.content() == null ? "" : stored.content())
                || !askedOn.words().get().equals(words(stored == null ? null : stored.askedOn()))
                || !receivedOn.words().get().equals(words(stored == null ? null : stored.receivedOn()));
        state.set(stored == null ? null : stored.state());
        askedOn.putBack(words(stored == null ? null : stored.askedOn()), "");
        receivedOn.putBack(words(stored == null ? null : stored.receivedOn()), "");
        content.putBack(stored == null || stored.content() == null ? "" : stored.content(), "");
        return other;
    }

    boolean isWrong() {
        return askedOn.isWrong() || receivedOn.isWrong();
    }

    /** The comment as it stands; a day that cannot be read is left as it was. */
    Optional<RequiredComment> comment(@Nullable RequiredComment before, Texts texts) {
        LocalDate asked = day(askedOn, before == null ? null : before.askedOn(), texts);
        LocalDate received = day(receivedOn, before == null ? null : before.receivedOn(), texts);
        String words = content.words().get().isBlank() ? null : content.words().get();
        CommentState now = state.get();
        if (now == null) {
            if (asked == null && received == null && words == null) {
                return Optional.empty();
            }
            now = received != null || words != null ? CommentState.RECEIVED : CommentState.ASKED;
        }
        return Optional.of(new RequiredComment(kind, now, asked, received, words));
    }

    private static @Nullable LocalDate day(Typing typing, @Nullable LocalDate before, Texts texts) {
        typing.refuse("");
        if (typing.typed().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typing.typed(), DAY);
        } catch (DateTimeParseException wrong) {
            typing.refuse(texts.of(Problem.error(RatingProblem.NOT_A_DAY, "", Map.of("value", typing.typed()))));
            return before;
        }
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }
}
