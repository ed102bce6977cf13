package vn.xeploai.ui.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.organizing.Hanging;
import vn.xeploai.work.port.MemberKey;

/** What hangs on an organization: told before it ends. */
final class HangingList extends ScrollPane {
    private static final int NAMED = 12;

    private final ActViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();

    HangingList(ActViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("organization-hanging");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("field-scroll");
        lines.getStyleClass().add("hanging");
        setContent(lines);
        setAccessibleText(texts.get("ui.organizations.tab.hanging"));
    }

    void shown(Bag bag) {
        bag.watch(model.about().hanging(), this::show);
    }

    private void show(@Nullable Hanging hanging) {
        lines.getChildren().clear();
        if (hanging == null) {
            lines.getChildren().add(Labels.wrapping(texts.get("ui.organizations.hanging.reading"), "muted"));
            return;
        }
        people("subordinates", hanging.subordinates(), Organization::name);
        people("members", hanging.members(), MemberKey::fullName);
        hanging.years().forEach(this::year);
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(Labels.wrapping(texts.get("ui.organizations.hanging.none"), "muted"));
        } else if (!hanging.years().isEmpty()) {
            lines.getChildren().add(Labels.wrapping(texts.get("ui.organizations.hanging.stay"), "muted", "small"));
        }
    }

    /** In one sentence, for the act that ends it. */
    static String summary(Hanging hanging, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (!hanging.subordinates().isEmpty()) {
            parts.add(count(texts, "subordinates", hanging.subordinates().size()));
        }
        if (!hanging.members().isEmpty()) {
            parts.add(count(texts, "members", hanging.members().size()));
        }
        hanging.years().forEach(year -> parts.add(heading(year, texts) + ": " + what(year, texts)));
        return parts.isEmpty() ? texts.get("ui.organizations.hanging.none") : String.join("\n", parts);
    }

    private <T> void people(String key, List<T> people, Function<T, String> name) {
        if (people.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(people.stream().limit(NAMED).map(name).toList());
        if (people.size() > NAMED) {
            names.add(texts.get("ui.organizations.hanging.more",
                    Map.of("count", Numbers.count(people.size() - NAMED))));
        }
        add(count(texts, key, people.size()), String.join(", ", names));
    }

    private void year(Hanging.Year year) {
        add(heading(year, texts), what(year, texts));
    }

    private void add(String heading, String words) {
        Label title = Labels.wrapping(heading, "name");
        lines.getChildren().add(new VBox(title, Labels.wrapping(words)));
    }

    private static String count(Texts texts, String key, int count) {
        return texts.get("ui.organizations.hanging." + key, Map.of("count", Numbers.count(count)));
    }

    private static String heading(Hanging.Year year, Texts texts) {
        return texts.get(year.shut() ? "ui.organizations.hanging.shut" : "ui.organizations.hanging.year",
                Map.of("year", String.valueOf(year.year())));
    }

    private static String what(Hanging.Year year, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (year.rated()) {
            parts.add(texts.get("ui.organizations.hanging.rated"));
        }
        if (year.memberRows() > 0) {
            parts.add(count(texts, "rows", year.memberRows()));
        }
        if (year.session()) {
            parts.add(texts.get("ui.organizations.hanging.session"));
        }
        if (year.targets() > 0) {
            parts.add(count(texts, "targets", year.targets()));
        }
        return String.join(", ", parts);
    }
}
