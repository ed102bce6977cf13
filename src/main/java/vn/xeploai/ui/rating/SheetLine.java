package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.text.Numbers;

/** One criterion of a score sheet while it is edited. */
final class SheetLine {
    private final UUID id;
    private final ScorePart part;
    private final boolean sub;
    private final Typing words;
    private final Typing most;

    SheetLine(Criterion criterion, Runnable touched) {
        id = criterion.id();
        part = criterion.part();
        sub = criterion.sub();
        words = new Typing(criterion.words(), touched);
        most = new Typing(criterion.most() == null ? "" : Numbers.decimal(criterion.most()), touched);
    }

    UUID id() {
        return id;
    }

    ScorePart part() {
        return part;
    }

    boolean sub() {
        return sub;
    }

    Typing words() {
        return words;
    }

    Typing most() {
        return most;
    }

    /** Says why beside each field where something else was typed; tells whether there was one. */
    boolean tell(SheetLine typed, String why) {
        boolean otherMost = !typed.most.typed().equals(most.typed());
        boolean otherWords = !typed.words.typed().equals(words.typed());
        if (otherMost) {
            most.stand(why);
        }
        if (otherWords) {
            words.stand(why);
        }
        return otherMost || otherWords;
    }

    /** The criterion as typed; points that are none stay as they are stored, with what is wrong under the field. */
    Criterion criterion(@Nullable BigDecimal stored, String notPoints) {
        String typed = most.typed();
        most.refuse("");
        if (typed.isEmpty()) {
            return new Criterion(id, part, sub, words.typed(), null);
        }
        BigDecimal read = ScoreReading.read(typed).orElse(null);
        if (read == null) {
            most.refuse(notPoints);
            return new Criterion(id, part, sub, words.typed(), stored);
        }
        return new Criterion(id, part, sub, words.typed(), stored != null && stored.compareTo(read) == 0 ? stored : read);
    }
}
