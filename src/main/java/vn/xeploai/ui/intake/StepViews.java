package vn.xeploai.ui.intake;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;

/** What each step of taking in a workbook looks like. */
final class StepViews {
    private final IntakeViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final IntakeTables tables;

    StepViews(IntakeViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        this.tables = new IntakeTables(texts);
    }

    Node idle() {
        return new Plate("intake-idle", Feather.FILE_PLUS, texts.get("ui.intake.idle.title"), texts.get("ui.intake.idle.text"),
                List.of(Plate.primary("intake-next", texts.get("ui.intake.choose"), model::choose),
                        Plate.secondary("intake-back", texts.get("ui.intake.back"), back)));
    }

    Node faulty(Step.Faulty faulty) {
        long errors = faulty.problems().stream().filter(ProblemRow::error).count();
        Notice notice = Notice.of(Notice.Kind.ERROR, texts.get("ui.intake.faulty", Map.of("count", Numbers.count(errors))));
        TableView<ProblemRow> table = tables.problems(faulty.problems());
        VBox.setVgrow(table, Priority.ALWAYS);
        return column(new NoticeBar("intake-faulty", notice), table, buttons(
                Plate.primary("intake-next", texts.get("ui.intake.check-again"), model::again),
                Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose),
                Plate.secondary("intake-copy", texts.get("ui.intake.copy"), model::copyProblems),
                Plate.secondary("intake-back", texts.get("ui.intake.back"), back)));
    }

    Node ready(Step.Ready ready) {
        boolean nothingNew = ready.isNothingNew();
        SheetRow sum = ready.sum();
        HBox sums = new HBox(
                sum(sum.fresh(), "ui.intake.fresh", "sum-fresh"),
                sum(sum.changed(), "ui.intake.changed", "sum-changed"),
                sum(sum.same(), "ui.intake.same", "sum-same"));
        sums.getStyleClass().add("sums");
        VBox view = column(sums, tables.sheets(ready.sheets()));
        if (!ready.changes().isEmpty()) {
            TableView<ChangeRow> changes = tables.changes(ready.changes());
            VBox.setVgrow(changes, Priority.ALWAYS);
            view.getChildren().addAll(Labels.plain(texts.get("ui.intake.changes"), "section-title"), changes);
        }
        if (!ready.notes().isEmpty()) {
            TableView<ProblemRow> notes = tables.problems(ready.notes());
            VBox.setVgrow(notes, Priority.ALWAYS);
            view.getChildren().addAll(Labels.plain(texts.get("ui.intake.notes"), "section-title"), notes);
        }
        Button write = Plate.primary("intake-next", texts.get("ui.intake.write"), model::write);
        write.setDisable(nothingNew);
        String why = texts.get(nothingNew ? "ui.intake.nothing-new" : "ui.intake.all-or-nothing");
        HBox foot = buttons(
                write,
                Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose),
                Plate.secondary("intake-back", texts.get("ui.intake.back"), back));
        foot.getChildren().add(Labels.shortened(why, "muted"));
        view.getChildren().add(foot);
        return view;
    }

    Node done(Step.Done done) {
        return new Plate("intake-done", Feather.CHECK_CIRCLE, texts.get("ui.intake.done.title"), done.sentence(),
                List.of(Plate.primary("intake-next", texts.get("ui.intake.to-summary"), back),
                        Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose)));
    }

    Node refused(Step.Refused refused) {
        return new Plate("intake-refused", Feather.ALERT_OCTAGON, texts.get("ui.intake.refused.title"), refused.sentence(),
                List.of(Plate.primary("intake-next", texts.get("ui.again"), model::again),
                        Plate.secondary("intake-other", texts.get("ui.intake.choose-other"), model::choose),
                        Plate.secondary("intake-back", texts.get("ui.intake.back"), back)));
    }

    private Node sum(int count, String key, String id) {
        Label number = Labels.plain(Numbers.count(count), "sum-number");
        number.setId(id);
        return new VBox(number, Labels.plain(texts.get(key), "muted"));
    }

    private static VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("step");
        column.setMinHeight(Region.USE_COMPUTED_SIZE);
        return column;
    }

    private static HBox buttons(Node... buttons) {
        HBox row = new HBox(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("button-row");
        return row;
    }
}
