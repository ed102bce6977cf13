package vn.xeploai.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * One line of a history: what was done, the values before and after, when and by whom.
 *
 * @param <C> a change
 */
public final class ChangeCell<C> extends ListCell<C> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.systemDefault());

    private final Function<C, Told> words;

    /**
     * A change in words.
     *
     * @param what was done
     * @param values before and after; empty for none
     * @param at when
     * @param by who
     */
    public record Told(String what, String values, Instant at, String by) {}

    /** Shows changes in those words. */
    public ChangeCell(Function<C, Told> words) {
        super();
        this.words = words;
        getStyleClass().add("name-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable C change, boolean empty) {
        super.updateItem(change, empty);
        setText(null);
        if (empty || change == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Told told = words.apply(change);
        String who = MOMENT.format(told.at()) + " · " + told.by();
        VBox lines = new VBox(Labels.wrapping(told.what(), "name"));
        if (!told.values().isEmpty()) {
            lines.getChildren().add(Labels.wrapping(told.values()));
        }
        lines.getChildren().add(Labels.shortened(who, "muted", "small"));
        setGraphic(lines);
        setAccessibleText(String.join(", ", List.of(told.what(), told.values(), who)));
    }
}
