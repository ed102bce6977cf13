package vn.xeploai.ui.organizations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationField;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.model.Succession;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.ChangeCell;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.keeping.TypedDay;

/** What was done to the organization: who, when, from which day, before, after; above it what it came from and became. */
final class ActsList extends VBox {
    private final ActViewModel model;
    private final TreeViewModel tree;
    private final Texts texts;
    private final VBox kin = new VBox();
    private final ListView<OrganizationChange> list = new ListView<>();

    ActsList(ActViewModel model, TreeViewModel tree, Texts texts) {
        this.model = model;
        this.tree = tree;
        this.texts = texts;
        setId("organization-history");
        list.setAccessibleText(texts.get("ui.organizations.tab.history"));
        list.getStyleClass().addAll("names-list", "history-list");
        list.setPlaceholder(Labels.wrapping(texts.get("ui.organizations.history.none"), "muted"));
        list.setCellFactory(_ -> new ChangeCell<>(
                change -> new ChangeCell.Told(what(change.what()), values(change.what()), change.at(), change.by())));
        VBox.setVgrow(list, Priority.ALWAYS);
        kin.getStyleClass().add("kin");
        getChildren().addAll(kin, list);
    }

    void shown(Bag bag) {
        bag.watch(model.about().history(), changes -> list.getItems().setAll(changes));
        bag.watch(model.about().successions(), this::kin);
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void kin(List<Succession> successions) {
        ActViewModel.Subject open = model.subject().get();
        kin.getChildren().clear();
        kin.setManaged(!successions.isEmpty());
        for (Succession each : successions) {
            boolean came = open != null && open.unit() != null && each.into().equals(open.unit().code());
            String other = came ? each.from() : each.into();
            kin.getChildren().add(Labels.wrapping(texts.get(
                    came ? "ui.organizations.history.came" : "ui.organizations.history.went",
                    Map.of("name", other + " · " + tree.nameOf(other), "day", TypedDay.written(each.on()))), "strong"));
        }
    }

    private String what(OrganizationNote note) {
        LocalDate on = note.on();
        String act = texts.of(note.act());
        String day = on == null ? "" : " " + texts.get("ui.organizations.history.on", Map.of("day", TypedDay.written(on)));
        return act + day + (note.document().isEmpty() ? "" : " · " + note.document());
    }

    private String values(OrganizationNote note) {
        OrganizationField field = note.field();
        if (field == null) {
            return "";
        }
        if (field == OrganizationField.MEMBERS) {
            String after = note.after() == null ? "+0" : note.after();
            return texts.of(field) + ": " + texts.get(
                    after.startsWith("-") ? "ui.organizations.history.moved-out" : "ui.organizations.history.moved-in",
                    Map.of("count", after.substring(1)));
        }
        return texts.of(field) + ": " + texts.get("ui.organizations.history.change",
                Map.of("before", written(field, note.before()), "after", written(field, note.after())));
    }

    private String written(OrganizationField field, @Nullable String value) {
        if (value == null) {
            return Numbers.NONE;
        }
        return switch (field) {
            case LEVEL -> texts.of(OrganizationLevel.valueOf(value));
            case SINCE, UNTIL -> TypedDay.written(LocalDate.parse(value));
            case SUPERIOR -> value + " · " + tree.nameOf(value);
            case NAME, TYPE, MEMBERS -> value;
        };
    }
}
