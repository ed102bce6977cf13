package vn.xeploai.ui.rating;

import java.util.Locale;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Verdict;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** Signs of verdicts and grounds, never colour alone. */
final class VerdictMark {
    private VerdictMark() {}

    static Label of(Verdict verdict, String word) {
        Label label = Labels.plain(word, "verdict", style(verdict));
        label.setGraphic(Icons.icon(icon(verdict), "verdict-icon"));
        return label;
    }

    static String style(Verdict verdict) {
        return "verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Feather icon(Verdict verdict) {
        return switch (verdict) {
            case FORBIDS -> Feather.X_OCTAGON;
            case CANNOT_TELL -> Feather.HELP_CIRCLE;
            case NEEDS_DECISION -> Feather.USER_CHECK;
            case PERMITS -> Feather.CHECK;
            case NOT_APPLICABLE -> Feather.MINUS;
        };
    }

    static Feather icon(Effect effect) {
        return switch (effect) {
            case WARNS -> Feather.ALERT_TRIANGLE;
            case HINTS -> Feather.INFO;
            case ASKS -> Feather.HELP_CIRCLE;
            case FORBIDS, CANNOT_TELL, NEEDS_DECISION, PERMITS, NOT_APPLICABLE -> icon(effect.verdict());
        };
    }

    static String style(Effect effect) {
        return switch (effect) {
            case WARNS, HINTS -> "verdict-needs-decision";
            case ASKS -> "verdict-cannot-tell";
            case FORBIDS, CANNOT_TELL, NEEDS_DECISION, PERMITS, NOT_APPLICABLE -> style(effect.verdict());
        };
    }
}
