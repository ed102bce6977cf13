package vn.xeploai.ui.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.reconcile.ReconcileReport;
import vn.xeploai.text.Texts;
import vn.xeploai.work.reconciling.CheckTypedPercent;
import vn.xeploai.work.reconciling.TypedAnswer;

/** Kiểm một tỷ lệ: a percentage, a count and a number as typed, and the answer at every key. */
public final class TypedCheckViewModel {
    /**
     * What is said at once.
     *
     * @param sign of the verdict
     * @param verdict in words, empty while something is missing
     * @param sentence why, or what cannot be used
     * @param faulty fields that cannot be used
     */
    record Reply(VerdictSign sign, String verdict, String sentence, List<String> faulty) {
        private static final Reply NONE = new Reply(VerdictSign.UNREAD, "", "", List.of());

        /** Nothing to say yet. */
        boolean isNone() {
            return sentence.isEmpty();
        }
    }

    private final CheckTypedPercent check = new CheckTypedPercent();
    private final Texts texts;
    private final StringProperty percent = field();
    private final StringProperty count = field();
    private final StringProperty whole = field();
    private final ReadOnlyObjectWrapper<Reply> reply = new ReadOnlyObjectWrapper<>(Reply.NONE);

    /** Nothing typed. */
    public TypedCheckViewModel(Texts texts) {
        this.texts = texts;
    }

    StringProperty percent() {
        return percent;
    }

    StringProperty count() {
        return count;
    }

    StringProperty whole() {
        return whole;
    }

    ReadOnlyObjectProperty<Reply> reply() {
        return reply.getReadOnlyProperty();
    }

    private StringProperty field() {
        StringProperty typed = new SimpleStringProperty("");
        typed.addListener((_, _, _) -> answer());
        return typed;
    }

    private void answer() {
        reply.set(switch (check.check(unfinished(percent), unfinished(count), unfinished(whole))) {
            case TypedAnswer.Unfinished _ -> Reply.NONE;
            case TypedAnswer.Unreadable unreadable -> new Reply(
                    VerdictSign.UNREAD,
                    texts.get("reconcile.unread"),
                    unreadable.problems().stream().map(texts::of).collect(Collectors.joining(" ")),
                    unreadable.problems().stream().map(Problem::subject).toList());
            case TypedAnswer.Judged judged -> new Reply(
                    VerdictSign.of(judged.finding().verdict()),
                    texts.of(judged.finding().verdict()),
                    new ReconcileReport(texts).message(judged.finding()),
                    List.of());
        });
    }

    /** While a decimal mark waits for its digits, what stands before it counts. */
    private static String unfinished(StringProperty field) {
        String typed = field.get().strip();
        return typed.endsWith(",") || typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
    }
}
