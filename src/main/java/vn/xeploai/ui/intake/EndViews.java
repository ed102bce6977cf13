package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.port.PastImport;

/** The steps before and after the rows: last imports, done, undone, refused. */
final class EndViews {
    private final IntakeViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final IntakeTables tables;
    private final VBox notices = new VBox();

    EndViews(IntakeViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        this.tables = new IntakeTables(texts);
    }

    Node idle(Step.Idle idle) {
        Plate plate = new Plate("intake-idle", Feather.FILE_PLUS, texts.get("ui.intake.idle.title"), texts.get("ui.intake.idle.text"),
                List.of(Plate.primary("intake-next", texts.get("ui.intake.choose"), model::choose),
                        Plate.secondary("intake-back", texts.get("ui.intake.back"), back)));
        if (idle.past().isEmpty()) {
            return plate;
        }
        plate.setMaxHeight(240);
        TableView<PastImport> past = tables.past(idle.past());
        VBox.setVgrow(past, Priority.ALWAYS);
        Button undo = Plate.secondary("intake-undo-past", texts.get("intake.past.undo"), () -> {
            PastImport chosen = past.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.undo(chosen);
            }
        });
        undo.disableProperty().bind(Bindings.createBooleanBinding(() -> {
            PastImport chosen = past.getSelectionModel().getSelectedItem();
            return chosen == null || !chosen.isUndoable();
        }, past.getSelectionModel().selectedItemProperty()));
        past.getSelectionModel().selectFirst();
        return Steps.column(
                plate, Labels.plain(texts.get("intake.past.title"), "section-title"), past, Steps.buttons(undo));
    }

    Node done(Step.Done done) {
        ImportProtocol protocol = done.protocol();
        if (protocol == null) {
            return new Plate("intake-done", Feather.CHECK_CIRCLE, texts.get("ui.intake.done.title"), done.sentence(),
                    List.of(Plate.primary("intake-next", texts.get("ui.intake.to-summary"), back),
                            Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose)));
        }
        NoticeBar notice = new NoticeBar("intake-done", Notice.of(Notice.Kind.DONE, done.sentence()));
        List<Node> nodes = new ArrayList<>(List.of(notice, notices, tables.sheets(protocol.counts())));
        if (!protocol.corrections().isEmpty()) {
            nodes.add(Labels.plain(texts.get("intake.protocol.corrections"), "section-title"));
            nodes.add(tables.corrections(protocol.corrections()));
        }
        if (!protocol.problems().isEmpty()) {
            TableView<ProblemRow> notes =
                    tables.problems(protocol.problems().stream().map(each -> ProblemRow.of(each, texts)).toList());
            VBox.setVgrow(notes, Priority.ALWAYS);
            nodes.add(Labels.plain(texts.get("intake.protocol.notes"), "section-title"));
            nodes.add(notes);
        }
        List<Node> buttons = new ArrayList<>(List.of(
                Plate.primary("intake-next", texts.get("ui.intake.to-summary"), back),
                Plate.secondary("intake-protocol", texts.get("intake.protocol.save"), model::saveProtocol)));
        buttons.add(Plate.secondary("intake-undo", texts.get("intake.undo.this"), model::undo));
        buttons.add(Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose));
        nodes.add(Steps.buttons(buttons.toArray(Node[]::new)));
        return Steps.column(nodes.toArray(Node[]::new));
    }

    /** How saving the protocol ended. */
    void tell(@Nullable Notice notice) {
        notices.getChildren().clear();
        if (notice != null) {
            notices.getChildren().add(new NoticeBar("intake-protocol-notice", notice));
        }
    }

    Node undone(Step.Undone undone) {
        return new Plate("intake-undone", Feather.CORNER_UP_LEFT, texts.get("intake.undone.title"), undone.sentence(),
                List.of(Plate.primary("intake-next", texts.get("ui.intake.to-summary"), back),
                        Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose)));
    }

    Node inTheWay(Step.InTheWay way) {
        Notice notice = Notice.of(Notice.Kind.ERROR, texts.get(
                "intake.in-the-way", Map.of("count", Numbers.count(way.sentences().size()))));
        ListView<String> list = new ListView<>();
        list.setId("intake-in-the-way-list");
        list.getItems().setAll(way.sentences());
        VBox.setVgrow(list, Priority.ALWAYS);
        return Steps.column(new NoticeBar("intake-in-the-way", notice), list, Steps.buttons(
                Plate.primary("intake-next", texts.get("ui.again"), model::again),
                Plate.secondary("intake-back", texts.get("ui.intake.back"), back)));
    }

    Node refused(Step.Refused refused) {
        return new Plate("intake-refused", Feather.ALERT_OCTAGON, texts.get("ui.intake.refused.title"), refused.sentence(),
                List.of(Plate.primary("intake-next", texts.get("ui.again"), model::again),
                        Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose),
                        Plate.secondary("intake-back", texts.get("ui.intake.back"), back)));
    }
}
