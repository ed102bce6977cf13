package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.deciding.YearState;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.deciding.Blocker;
import vn.xeploai.work.deciding.YearOverview;

/** Kết thúc năm, beside the grid. */
final class ClosingPanel extends SidePanel {
    private static final int MOST_LINES = 100;

    private final ClosingViewModel model;
    private final Texts texts;
    private final DecidingWords words;
    private final Bag fields = new Bag();
    private boolean wasLocked;

    ClosingPanel(ClosingViewModel model, Texts texts) {
        super("closing", texts.get("closing.close"), model::hide, "#closing-lock", "#closing-go", "#closing-unlock");
        this.model = model;
        this.texts = texts;
        words = new DecidingWords(texts);
    }

    void shown(Bag bag) {
        bag.watch(model.overview(), overview -> {
            focus.draw(() -> show(overview));
            boolean unlocked = wasLocked && overview != null && overview.state() != YearState.LOCKED;
            if (unlocked && getScene() != null && focus.holds(getScene().getFocusOwner())) {
                // The same key pressed once more must not lock again.
                requestFocus();
            }
            wasLocked = overview == null ? wasLocked : overview.state() == YearState.LOCKED;
        });
        bag.add(fields::close);
        bag.watch(model.notice(), notice -> {
            messages.getChildren().clear();
            if (notice != null) {
                messages.getChildren().add(new NoticeBar("closing-notice", notice));
            }
        });
    }

    private void show(@Nullable YearOverview overview) {
        fields.close();
        String year = String.valueOf(model.year());
        title.setText(texts.get("closing.title", Map.of("year", year)));
        body.getChildren().clear();
        if (overview == null) {
            body.getChildren().add(Labels.plain(texts.get("closing.loading"), "muted"));
            return;
        }
        var state = Labels.wrapping(texts.get("closing.state", Map.of(
                "year", year, "state", texts.of(overview.state()), "closed", Numbers.count(overview.closed()),
                "total", Numbers.count(overview.units().size()))), "strong");
        state.setId("closing-state");
        body.getChildren().add(state);
        if (overview.state() != YearState.LOCKED) {
            body.getChildren().addAll(steps(overview, year), blockers(overview.blockers(), overview.held()));
        }
        if (overview.closed() > 0) {
            body.getChildren().add(back(overview, year));
        }
    }

    private VBox steps(YearOverview overview, String year) {
        Button close = Plate.primary("closing-go", texts.get("closing.go"), model::close);
        Button lock = Plate.primary("closing-lock", texts.get("closing.lock", Map.of("year", year)), model::lock);
        boolean ready = overview.isAllClosed() && overview.blockers().isEmpty();
        return part(Labels.wrapping(texts.get("closing.order"), "small", "muted"), ready ? lock : close);
    }

    private VBox blockers(List<Blocker> blockers, boolean held) {
        VBox list = part(Labels.wrapping(blockers.isEmpty()
                ? texts.get(held ? "closing.none" : "closing.none.past")
                : texts.get("closing.blockers", Map.of("count", Numbers.count(blockers.size()))), "section-title"));
        list.setId("closing-blockers");
        int number = 1;
        List<BlockerLine> lines = BlockerLine.of(blockers);
        for (BlockerLine each : lines.stream().limit(MOST_LINES).toList()) {
            Hyperlink name = new Hyperlink(each.name());
            name.setId("closing-jump-" + number++);
            name.setOnAction(_ -> model.jump(each.first()));
            list.getChildren().add(new VBox(name, Labels.wrapping(words.blockers(each), "small", "muted")));
            if (each.first().kind() == Blocker.Kind.CAP_EXCEEDED) {
                list.getChildren().add(cap(each.first()));
            }
        }
        if (lines.size() > MOST_LINES) {
            list.getChildren().add(Labels.wrapping(texts.get("closing.blockers.more", Map.of(
                    "count", Numbers.count(lines.stream().skip(MOST_LINES).mapToInt(BlockerLine::count).sum()))), "small"));
        }
        return list;
    }

    private VBox cap(Blocker blocker) {
        PaperFields paper = new PaperFields(model.paper(), "closing", texts, PaperForm.Field.AUTHORITY, PaperForm.Field.NUMBER,
                PaperForm.Field.DAY, PaperForm.Field.REASON);
        paper.shown(fields);
        Button record = Plate.secondary("closing-cap", texts.get("closing.cap"), () -> model.overrideCap(blocker));
        record.getStyleClass().add("small-button");
        return part(Labels.wrapping(texts.get("closing.cap.hint"), "small", "muted"), paper, record);
    }

    private VBox back(YearOverview overview, String year) {
        TextField reason = new TextField();
        reason.setId("closing-reason");
        reason.setAccessibleText(texts.get("closing.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        fields.add(() -> reason.textProperty().unbindBidirectional(model.reason()));
        VBox typed = new VBox(Labels.plain(texts.get("closing.reason"), "small"), reason);
        if (overview.state() == YearState.LOCKED) {
            Button unlock = Plate.secondary("closing-unlock", texts.get("closing.unlock", Map.of("year", year)), model::unlock);
            return part(typed, unlock);
        }
        ComboBox<Organization> units = new ComboBox<>();
        units.setId("closing-unit");
        units.setMaxWidth(Double.MAX_VALUE);
        units.setAccessibleText(texts.get("closing.reopen.unit"));
        units.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Organization value) {
                return value == null ? "" : value.name();
            }

            @Override
            public Organization fromString(String words) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        units.getItems().setAll(overview.units().stream()
                .filter(each -> overview.standing().isClosed(each.code()))
                .toList());
        units.valueProperty().bindBidirectional(model.unit());
        fields.add(() -> units.valueProperty().unbindBidirectional(model.unit()));
        Button reopen = Plate.secondary("closing-reopen", texts.get("closing.reopen"), model::reopen);
        return part(new VBox(Labels.plain(texts.get("closing.reopen.unit"), "small"), units), typed, reopen);
    }

    private static VBox part(Node... nodes) {
        VBox part = new VBox(nodes);
        part.getStyleClass().add("fact-fields");
        part.setMinWidth(0);
        return part;
    }
}
