package vn.xeploai.ui.reconcile;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.rules.reconcile.FigureVerdict;

/** Dấu của kết luận: a sign beside word and colour, so that nobody has to tell colours apart. */
enum VerdictSign {
    RIGHT(Feather.CHECK),
    CUT(Feather.SCISSORS),
    OTHER_WHOLE(Feather.DIVIDE),
    WRONG(Feather.X),
    NO_COUNT(Feather.SLASH),
    SUM(Feather.PLUS_CIRCLE),
    UNREAD(Feather.HELP_CIRCLE);

    private final Feather icon;

    VerdictSign(Feather icon) {
        this.icon = icon;
    }

    /** The sign of a verdict; without one, of a row that could not be read. */
    static VerdictSign of(@Nullable FigureVerdict verdict) {
        return switch (verdict) {
            case OK -> RIGHT;
            case TRUNCATED -> CUT;
            case OTHER_DENOMINATOR -> OTHER_WHOLE;
            case WRONG -> WRONG;
            case NO_INTEGER_FITS -> NO_COUNT;
            case SUM_MISMATCH -> SUM;
            case null -> UNREAD;
        };
    }

    Feather icon() {
        return icon;
    }

    /** Style class of the icon. */
    String style() {
        return "verdict-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
