package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.deciding.DecidingAnswer;
import vn.xeploai.work.rating.Marks;

/** Whose levels were refused, and why; whoever is rated otherwise since is no longer told of. */
final class RefusedLevels {
    private final GridViewModel grid;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<DecidingAnswer.Refusal>> refusals = new ReadOnlyObjectWrapper<>(List.of());
    private Map<String, Optional<Marks>> refusedAs = Map.of();

    RefusedLevels(GridViewModel grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<List<DecidingAnswer.Refusal>> all() {
        return refusals.getReadOnlyProperty();
    }

    /** By subject. */
    Set<String> subjects() {
        return refusals.get().stream().map(DecidingAnswer.Refusal::subject).collect(Collectors.toSet());
    }

    void forget() {
        refusals.set(List.of());
    }

    /** Tells of them. */
    void tell(List<DecidingAnswer.Refusal> people) {
        refusedAs = people.stream().collect(Collectors.toMap(
                DecidingAnswer.Refusal::subject, each -> saved(each.subject()), (one, _) -> one));
        refusals.set(people);
    }

    /** Leaves out whoever is rated otherwise since; tells whether there was anybody. */
    boolean mended() {
        List<DecidingAnswer.Refusal> still = refusals.get().stream()
                .filter(each -> saved(each.subject()).equals(refusedAs.get(each.subject())))
                .toList();
        boolean fewer = still.size() < refusals.get().size();
        if (fewer) {
            refusals.set(still);
        }
        return fewer;
    }

    /** How many there are, and that the others could be decided; {@code null} for none. */
    @Nullable Notice notice(Runnable decideRest) {
        Set<String> names = subjects();
        long left = grid.rows().stream()
                .filter(DecidingPictures::isWaiting)
                .filter(row -> !names.contains(row.entry().subject()))
                .count();
        return names.isEmpty() ? null : new Notice(Notice.Kind.ERROR,
                texts.get("deciding.refused", Map.of("count", Numbers.count(names.size()))),
                left == 0 ? null : new Notice.Action(
                        texts.get("deciding.rest", Map.of("count", Numbers.count(left))), decideRest));
    }

    private Optional<Marks> saved(String subject) {
        return grid.rows().stream()
                .filter(row -> row.entry().subject().equals(subject))
                .findFirst()
                .map(GridRow::saved);
    }
}
