package vn.xeploai.ui.reports;

import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** Which pages go to which printer, how often; or into a file. */
final class PrintPanel extends VBox {
    /** 1 to 99, or nothing yet. */
    private static final Pattern COPIES = Pattern.compile("([1-9][0-9]?)?");

    private final PreviewViewModel model;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "panel-title");
    private final ComboBox<String> printer = new ComboBox<>();
    private final TextField pages = new TextField();
    private final Label wrong = Labels.wrapping("", "field-problem", "small");
    private final Spinner<Integer> copies = new Spinner<>(1, PrintChoice.MOST_COPIES, 1);
    private final Label hint = Labels.wrapping("", "muted", "small");
    private final Button print;
    private final Button save;
    private @Nullable Button back;

    PrintPanel(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("print-panel");
        getStyleClass().addAll("names-panel", "form-panel");
        title.setId("preview-title");
        printer.setId("print-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setItems(model.choice().printers());
        printer.setAccessibleText(texts.get("paper.printer"));
        pages.setId("print-pages");
        pages.setPromptText(texts.get("paper.pages.prompt"));
        pages.setAccessibleText(texts.get("paper.pages"));
        wrong.setId("print-wrong");
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.setPrefWidth(96);
        copies.getEditor().setTextFormatter(new TextFormatter<>(PrintPanel::digits));
        copies.getEditor().setAccessibleText(texts.get("paper.copies"));
        hint.setId("print-hint");
        print = Plate.primary("print-now", texts.get("paper.print"), model::print);
        save = Plate.secondary("print-save", texts.get("paper.save"), model::save);
        getChildren().addAll(
                title, field("paper.printer", printer), field("paper.pages", pages), wrong, field("paper.copies", copies),
                new VBox(8, print, save), hint);
    }

    void shown(Bag bag) {
        bag.watch(model.open(), _ -> title.setText(model.title()));
        bag.watch(model.pages(), _ -> {
            title.setText(model.title());
            enable();
        });
        PrintChoice choice = model.choice();
        bag.watch(pages.textProperty(), choice.typed()::set);
        bag.watch(choice.typed(), typed -> {
            if (!typed.equals(pages.getText())) {
                pages.setText(typed);
            }
        });
        bag.watch(choice.wrong(), sentence -> {
            wrong.setText(sentence);
            wrong.setManaged(!sentence.isEmpty());
            enable();
        });
        bag.watch(choice.printer(), name -> {
            printer.setValue(name.isEmpty() ? null : name);
            enable();
        });
        bag.watch(printer.valueProperty(), name -> {
            if (name != null) {
                choice.printer().set(name);
            }
        });
        bag.watch(choice.printersKnown(), _ -> enable());
        bag.watch(copies.getEditor().textProperty(), typed -> {
            if (!typed.isEmpty()) {
                choice.copies().set(Integer.parseInt(typed));
            }
        });
        bag.watch(choice.copies(), times -> {
            copies.getValueFactory().setValue(times.intValue());
            enable();
        });
        bag.watch(model.working(), _ -> {
            boolean focused = print.isFocused();
            enable();
            if (print.isDisabled()) {
                back = focused ? print : back;
            } else if (back != null) {
                back.requestFocus();
                back = null;
            }
        });
    }

    /** Puts the keyboard on the button that prints, or where it says why not. */
    void focus() {
        (print.isDisabled() ? pages : print).requestFocus();
    }

    /** The toolkit takes {@code null} for "do not change it". */
    @SuppressWarnings("NullAway")
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        return COPIES.matcher(change.getControlNewText()).matches() ? change : null;
    }

    private void enable() {
        boolean ready = model.count() > 0 && model.choice().wrong().get().isEmpty() && model.working().get() == null;
        boolean machine = !model.choice().printer().get().isEmpty();
        print.setDisable(!ready || !machine);
        save.setDisable(!ready);
        printer.setDisable(!machine);
        print.setText(ready ? texts.get("paper.print-pages", Map.of("count", Numbers.count(model.choice().sheets()))) : texts.get("paper.print"));
        hint.setText(texts.get(
                !model.choice().printersKnown().get() ? "paper.printer.looking" : machine ? "paper.print.hint" : "paper.printer.none"));
    }

    private VBox field(String key, Node node) {
        VBox field = new VBox(Labels.plain(texts.get(key), "field-name"), node);
        field.getStyleClass().add("form-field");
        return field;
    }
}
