package vn.xeploai.ui.rating;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.meeting.CellVote;
import vn.xeploai.work.rating.Sheet;

/** Phiếu của chi bộ beside the grid: what was counted at the review session, and taking it as the cell's proposals. */
public final class VotesViewModel {
    private final RatingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final GridViewModel grid;
    private final ReadOnlyObjectWrapper<Map<String, CellVote>> votes = new ReadOnlyObjectWrapper<>(Map.of());
    private int asked;

    VotesViewModel(RatingDesk desk, TaskRunner runner, Texts texts, GridViewModel grid) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.grid = grid;
        grid.opened().addListener(_ -> read());
    }

    /** The votes about the subjects of the open sheet, by subject; empty where none were counted. */
    public ReadOnlyObjectProperty<Map<String, CellVote>> votes() {
        return votes.getReadOnlyProperty();
    }

    /** The votes about that subject, {@code null} for none. */
    @Nullable CellVote of(String subject) {
        return votes.get().get(subject);
    }

    /** Takes the level that more than half of the members chose as the cell's proposal, for everybody who has one: one step. */
    public void take() {
        Map<String, String> wanted = new LinkedHashMap<>();
        votes.get().forEach((subject, vote) -> {
            if (vote.majority() && vote.level() != null) {
                wanted.put(subject, vote.level().code());
            }
        });
        long decided = grid.rows().stream()
                .filter(row -> row.isDecided() && isOther(row, wanted))
                .count();
        long others = grid.rows().stream()
                .filter(row -> !row.isDecided() && GridColumn.CELL.level(row.marks()) != null && isOther(row, wanted))
                .count();
        if (votes.get().isEmpty()) {
            grid.say(Notice.of(Notice.Kind.INFO, texts.get("scores.votes.none")));
            return;
        }
        int changed = grid.typing().propose(GridColumn.CELL, wanted);
        if (changed >= 0) {
            String stays = decided == 0 ? "" : " " + texts.get("scores.votes.decided", Map.of("count", Numbers.count(decided)));
            grid.say(new Notice(Notice.Kind.DONE, texts.get("scores.votes.taken", Map.of(
                    "count", Numbers.count(changed),
                    "others", Numbers.count(others),
                    "without", Numbers.count(votes.get().size() - wanted.size()))) + stays,
                    changed == 0 ? null : new Notice.Action(texts.get("scores.undo"), grid.typing()::undo)));
        }
    }

    private static boolean isOther(GridRow row, Map<String, String> wanted) {
        String after = wanted.get(row.entry().subject());
        return after != null && !after.equals(GridColumn.CELL.level(row.marks()));
    }

    private void read() {
        int ticket = ++asked;
        Sheet sheet = grid.sheet();
        if (sheet == null) {
            votes.set(Map.of());
            return;
        }
        runner.start(_ -> desk.votes(sheet.key()), TaskRunner.Reply.of(
                found -> {
                    if (ticket == asked) {
                        votes.set(Map.copyOf(found));
                    }
                },
                _ -> {
                    if (ticket == asked) {
                        votes.set(Map.of());
                    }
                }));
    }
}
