package vn.xeploai.ui.members;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.MemberViews;
import vn.xeploai.work.keeping.MemberOrder;

/** The columns a list of members may have, on the screen and in a workbook. */
@SuppressWarnings("ImmutableEnumChecker")
enum ListColumn {
    NAME(260, 120, MemberRow::name, MemberOrder.By.NAME, true),
    BIRTH(96, 96, MemberRow::birth, MemberOrder.By.BIRTH, true),
    SEX(72, 70, MemberRow::sex, MemberOrder.By.SEX, true),
    CELL(190, 100, MemberRow::cell, MemberOrder.By.CELL, true),
    POSITION(122, 60, MemberRow::position, MemberOrder.By.POSITION, true),
    CARD(84, 50, MemberRow::card, MemberOrder.By.CARD, true),
    ADMITTED(96, 96, MemberRow::admitted, MemberOrder.By.ADMITTED, true),
    STATUS(104, 92, MemberRow::status, MemberOrder.By.STATUS, true),
    CODE(84, 80, MemberRow::code, MemberOrder.By.CODE, true),
    OFFICIAL(96, 96, MemberRow::official, MemberOrder.By.OFFICIAL, false),
    GROUP(140, 60, MemberRow::group, MemberOrder.By.GROUP, false),
    IDENTITY(120, 60, MemberRow::identity, null, false);

    private static final double PIXELS_A_CHARACTER = 7;

    private final double width;
    private final double least;
    private final Function<MemberRow, String> words;
    private final MemberOrder.@Nullable By order;
    private final boolean usual;

    ListColumn(double width, double least, Function<MemberRow, String> words, MemberOrder.@Nullable By order, boolean usual) {
        this.width = width;
        this.least = least;
        this.words = words;
        this.order = order;
        this.usual = usual;
    }

    /** As settings and texts call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "ui.members.column." + key();
    }

    String of(MemberRow row) {
        return words.apply(row);
    }

    /** Days, codes and the like are never shortened: so many pixels they keep. */
    double least() {
        return least;
    }

    /** What the list is put in order by there; {@code null} where it cannot be. */
    MemberOrder.@Nullable By order() {
        return order;
    }

    static Optional<ListColumn> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** The table of somebody who never changed it. */
    static List<MemberViews.Column> usual() {
        return Arrays.stream(values()).map(each -> new MemberViews.Column(each.key(), each.width, each.usual)).toList();
    }

    /** Kept columns without those nobody knows any more, with those that are new at the end. */
    static List<MemberViews.Column> mended(List<MemberViews.Column> kept) {
        List<MemberViews.Column> known = kept.stream().filter(each -> find(each.key()).isPresent()).distinct().toList();
        List<MemberViews.Column> all = new java.util.ArrayList<>(known);
        usual().stream()
                .filter(each -> known.stream().noneMatch(one -> one.key().equals(each.key())))
                .map(each -> known.isEmpty() ? each : new MemberViews.Column(each.key(), each.width(), false))
                .forEach(all::add);
        return all;
    }

    /** In characters of a workbook. */
    static int characters(double pixels) {
        return Math.clamp(Math.round(pixels / PIXELS_A_CHARACTER), 6, 60);
    }
}
