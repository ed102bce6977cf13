package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Outcome;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.deciding.DecideLevels;
import vn.xeploai.work.rating.Marks;

/** Makes {@link DecidingPicture}: how far the sheet is decided, and what stands at the selected subject. */
final class DecidingPictures {
    private static final int NAMED = 5;

    private final Texts texts;
    private final DecidingWords words;

    DecidingPictures(Texts texts) {
        this.texts = texts;
        words = new DecidingWords(texts);
    }

    /** Of that sheet, as it is on the screen. */
    DecidingPicture make(OpenedSheet opened, List<GridRow> rows, @Nullable CapLine cap, @Nullable GridRow selected) {
        int waiting = Math.toIntExact(rows.stream().filter(DecidingPictures::isWaiting).count());
        int without = Math.toIntExact(rows.stream()
                .filter(row -> row.state().get().standing() instanceof Standing.Pending pending && pending.reason() == null)
                .count());
        return new DecidingPicture(
                chip(opened, rows, waiting), waiting, without, overCap(cap), otherwise(rows), opened.decisions().isFrozen(),
                selected == null ? null : person(opened, selected));
    }

    private static String overCap(@Nullable CapLine cap) {
        return cap != null && cap.mood().isOver() ? cap.title() + " " + cap.count() + ": " + cap.words() : "";
    }

    private String otherwise(List<GridRow> rows) {
        List<String> names = rows.stream()
                .filter(DecidingPictures::isWaiting)
                .filter(DecidingPictures::isOtherwise)
                .map(row -> row.entry().name())
                .toList();
        return names.isEmpty() ? "" : texts.get("deciding.otherwise", Map.of(
                "count", Numbers.count(names.size()),
                "names", names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? "…" : "")));
    }

    private static boolean isOtherwise(GridRow row) {
        Marks marks = row.saved();
        return marks != null && DecideLevels.isOtherwise(marks);
    }

    /** Whether a level stands there that is kept and not decided. */
    static boolean isWaiting(GridRow row) {
        Marks marks = row.saved();
        return marks != null && marks.outcome() instanceof Outcome.Rated && !row.isDecided() && !row.isFrozen();
    }

    private String chip(OpenedSheet opened, List<GridRow> rows, int waiting) {
        if (opened.decisions().standing().isLocked()) {
            return texts.get("deciding.chip.locked");
        }
        if (opened.decisions().isFrozen()) {
            return texts.get("deciding.chip.closed");
        }
        long decided = rows.stream().filter(GridRow::isDecided).count();
        if (decided == 0) {
            return texts.get("deciding.chip.working");
        }
        // Whoever waits for a reason of his own waits all the same: the sheet says so beside it.
        long pending = rows.stream().filter(row -> row.state().get().standing() instanceof Standing.Pending).count();
        return waiting == 0 && pending == 0
                ? texts.get("deciding.chip.decided")
                : texts.get("deciding.chip.part", Map.of(
                        "decided", Numbers.count(decided),
                        "subject", Numbers.count(decided + waiting + pending)));
    }

    private DecidingPicture.Person person(OpenedSheet opened, GridRow row) {
        Marks marks = row.saved();
        String code = marks != null && marks.outcome() instanceof Outcome.Rated rated ? rated.levelCode() : "";
        String state = marks == null || marks.outcome() instanceof Outcome.Undecided ? texts.get("deciding.person.none")
                : row.isDecided()
                        ? texts.get("deciding.person.decided", Map.of(
                                "level", words.outcome(marks.outcome()), "document", words.document(marks.decision())))
                        : code.isEmpty() ? words.outcome(marks.outcome())
                        : texts.get("deciding.person.proposed", Map.of("level", code));
        boolean overridden = opened.decisions().overrides().stream().anyMatch(each ->
                each.subject().id().equals(row.entry().subject())
                        && each.after().outcome() instanceof Outcome.Rated rated && rated.levelCode().equals(code));
        String against = code.isEmpty() ? "" : words.forbidding(row.explanation(), code);
        boolean locked = opened.decisions().standing().isLocked();
        return new DecidingPicture.Person(
                row.entry().name(), state, code,
                against.isEmpty() || row.isDecided() ? "" : texts.get("deciding.person.forbidden", Map.of(
                        "level", code, "grounds", against)),
                overridden, row.isDecided(), row.isFrozen() && !row.isDecided() && !locked, locked,
                opened.sheet().levels().levels());
    }
}
