package vn.xeploai.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** When, where, who leads; what is still open from earlier years; how many must be there. */
final class HeadPage extends ScrollPane {
    private static final double DAY = 240;

    private final SessionViewModel model;
    private final Texts texts;
    private final Fields fields;
    private final Node first;

    HeadPage(SessionViewModel model, Texts texts, Bag bag) {
        this.model = model;
        this.texts = texts;
        this.fields = new Fields(texts, bag);
        HeadViewModel head = model.head();
        first = fields.line("day", head.day());
        VBox day = fields.named("day", first, head.dayProblem());
        day.setMinWidth(DAY);
        day.setMaxWidth(DAY);
        VBox form = new VBox(
                line(day, growing(fields.named("place", fields.line("place", head.place())))),
                line(
                        growing(fields.named("chair", fields.name("chair", head.chair(), model::names))),
                        growing(fields.named("secretary", fields.name("secretary", head.secretary(), model::names)))),
                fields.named("invited", fields.area("invited", head.invited(), 2)));
        form.getStyleClass().add("field-column");
        VBox page = new VBox(form, earlier(bag), quorum(bag));
        page.getStyleClass().add("meeting-page");
        bag.watch(model.complete(), done -> page.setDisable(done));
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("page-scroll");
    }

    /** Where the keyboard goes first. */
    void takeFocus() {
        first.requestFocus();
    }

    private static HBox line(Node... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().add("form-line");
        return line;
    }

    private static Region growing(Region box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return box;
    }

    private VBox earlier(Bag bag) {
        VBox list = new VBox();
        list.setId("meeting-earlier");
        list.getStyleClass().add("earlier");
        bag.watch(model.limitations().rows(), rows -> {
            List<LimitationRow> open = rows.stream().filter(each -> each.earlier() && each.open()).toList();
            list.getChildren().setAll(Labels.plain(texts.get(
                    open.isEmpty() ? "meeting.earlier.none" : "meeting.earlier"), "section-title"));
            for (LimitationRow each : open) {
                Label line = Labels.wrapping(each.foundIn() + " · " + each.words()
                        + (each.details().isEmpty() ? "" : " (" + each.details() + ")"));
                line.setGraphic(Icons.icon(Feather.ALERT_TRIANGLE, "warning-icon"));
                list.getChildren().add(line);
            }
        });
        return list;
    }

    private VBox quorum(Bag bag) {
        HeadViewModel head = model.head();
        ToggleGroup rules = new ToggleGroup();
        HBox choice = line();
        for (QuorumRule rule : QuorumRule.values()) {
            RadioButton button = new RadioButton(texts.of(rule));
            button.setId("meeting-quorum-" + (choice.getChildren().size() + 1));
            button.setToggleGroup(rules);
            button.setOnAction(_ -> head.quorumRule().set(rule));
            bag.watch(head.quorumRule(), now -> button.setSelected(now == rule));
            choice.getChildren().add(button);
        }
        HBox author = line(
                growing(fields.named("quorum.base", fields.line("quorum-base", head.quorumBase()), head.baseProblem())),
                growing(fields.named("quorum.decided-by", fields.line("quorum-decided-by", head.quorumDecidedBy()))),
                growing(fields.named("quorum.document", fields.line("quorum-document", head.quorumDocument()))));
        VBox box = new VBox(
                Labels.plain(texts.get("meeting.quorum"), "section-title"),
                Labels.wrapping(texts.get("meeting.quorum.hint"), "muted"),
                choice,
                author);
        box.getStyleClass().add("earlier");
        return box;
    }
}
