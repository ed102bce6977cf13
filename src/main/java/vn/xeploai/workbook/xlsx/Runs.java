package vn.xeploai.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.fonts.LegacyFont;

/** A text while it is read: pieces, some of which name a font of their own. */
final class Runs {
    private final List<Piece> pieces = new ArrayList<>();
    private boolean named;
    private @Nullable LegacyFont font;

    private record Piece(String text, boolean named, @Nullable LegacyFont font) {}

    /** A new text begins. */
    void clear() {
        pieces.clear();
        startRun();
    }

    /** A new piece begins, in the font of the cell until it names another. */
    void startRun() {
        named = false;
        font = null;
    }

    void font(@Nullable String name) {
        named = true;
        font = LegacyFont.named(name);
    }

    void add(String text) {
        pieces.add(new Piece(EscapedText.decoded(text), named, font));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether some piece names a font, so that the text cannot be told without its pieces. */
    boolean hasFonts() {
        return pieces.stream().anyMatch(Piece::named);
    }

    Runs copy() {
        Runs copy = new Runs();
        copy.pieces.addAll(pieces);
        return copy;
    }

    String plain() {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(each -> joined.append(each.text));
        return joined.toString();
    }

    String unicode(CellFormat cell) {
        if (!hasFonts()) {
            return cell.unicode(plain());
        }
        StringBuilder joined = new StringBuilder();
        for (Piece each : pieces) {
            LegacyFont own = each.named ? each.font : cell.font();
            joined.append(own == null ? each.text : own.unicode(each.text));
        }
        return joined.toString();
    }
}
