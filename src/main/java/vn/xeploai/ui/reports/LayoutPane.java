package vn.xeploai.ui.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.documents.DocumentSheet;

/** The page "Thể thức văn bản": what stands above, below and around the documents of the unit. */
final class LayoutPane extends BorderPane {
    private static final double WIDEST = 920;
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final int LINES = 3;
    private static final List<DocumentField> HEAD = List.of(
            DocumentField.SUPERIOR_BODY, DocumentField.ISSUING_BODY, DocumentField.SYMBOL, DocumentField.PLACE,
            DocumentField.SIGNED_ON);
    private static final List<DocumentField> NUMBERS = List.of(
            DocumentField.REPORT_NUMBER, DocumentField.PROPOSAL_NUMBER, DocumentField.DECISION_NUMBER, DocumentField.NOTICE_NUMBER);
    private static final List<DocumentField> SIGNATURE = List.of(
            DocumentField.SIGNED_FOR, DocumentField.SIGNER_POSITION, DocumentField.SIGNER_NAME, DocumentField.PREPARER_NAME,
            DocumentField.RECIPIENTS);
    private static final List<DocumentField> PAGES = List.of(
            DocumentField.MARGIN_TOP, DocumentField.MARGIN_BOTTOM, DocumentField.MARGIN_LEFT, DocumentField.MARGIN_RIGHT,
            DocumentField.PARTY_SIZE, DocumentField.TITLE_SIZE, DocumentField.TEXT_SIZE, DocumentField.PAGE_NUMBER, DocumentField.FONT);

    private final LayoutViewModel model;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "place-title");
    private final Label about = Labels.wrapping("", "muted");
    private final VBox messages = new VBox();
    private final Button save;
    private final Button undo;
    private final Map<DocumentField, Node> editors = new EnumMap<>(DocumentField.class);
    private final Map<DocumentField, Label> wrongs = new EnumMap<>(DocumentField.class);
    private final Map<DocumentField, Label> sinces = new EnumMap<>(DocumentField.class);
    private Bag fields = new Bag();

    LayoutPane(LayoutViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("layout");
        save = Plate.primary("layout-save", texts.get("paper.layout.save"), model::save);
        undo = Plate.secondary("layout-undo", texts.get("paper.layout.undo"), model::undo);
        HBox tools = new HBox(Plate.secondary("layout-back", texts.get("paper.back"), model::leave), save, undo);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("preview-tools");
        messages.getStyleClass().add("messages");
        setTop(new VBox(tools, messages));
        VBox groups = new VBox(
                title, about,
                group("head", 2, HEAD), group("numbers", 4, NUMBERS), group("signature", 2, SIGNATURE), group("pages", 4, PAGES),
                Labels.wrapping(texts.get("paper.layout.font"), "muted", "small"));
        groups.setMaxWidth(WIDEST);
        groups.getStyleClass().add("layout-groups");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("layout-scroll");
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void shown(Bag bag) {
        fields = new Bag();
        bag.add(fields::close);
        for (DocumentField field : DocumentField.values()) {
            bind(field);
        }
        bag.watch(model.sheet(), sheet -> {
            if (sheet != null) {
                title.setText(texts.get("paper.layout.title", Map.of(
                        "unit", model.unit().name(), "year", String.valueOf(model.year()))));
                about.setText(texts.get("paper.layout.about", Map.of(
                        "year", String.valueOf(model.year()), "document", sheet.rules().citation().document())));
                sheet.entries().forEach(this::since);
                FxThread.later(this::begin);
            }
        });
        bag.watch(model.changed(), changed -> {
            save.setDisable(!changed);
            undo.setDisable(!changed);
        });
        bag.watch(model.notice(), this::say);
    }

    /** The keyboard goes to the first field, unless it is in one. */
    private void begin() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node first = editors.get(HEAD.getFirst());
        if (first != null && getScene() != null && !editors.containsValue(owner)) {
            // The fields are in the window only once the pane that scrolls them has its look.
            applyCss();
            first.requestFocus();
        }
    }

    private VBox group(String key, int columns, List<DocumentField> members) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("layout-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < members.size(); i++) {
            grid.add(field(members.get(i)), i % columns, i / columns);
        }
        return new VBox(6, Labels.plain(texts.get("paper.layout.group." + key), "panel-title"), grid);
    }

    private VBox field(DocumentField field) {
        Label wrong = Labels.wrapping("", "field-problem", "small");
        wrong.setId(id(field) + "-wrong");
        wrong.setManaged(false);
        Label since = Labels.wrapping("", "muted", "small");
        since.setId(id(field) + "-since");
        since.setManaged(false);
        Node editor = switch (field) {
            case PAGE_NUMBER -> place();
            case RECIPIENTS -> {
                TextArea area = new TextArea();
                area.setPrefRowCount(LINES);
                area.setWrapText(true);
                area.addEventFilter(KeyEvent.KEY_PRESSED, LayoutPane::goOn);
                yield area;
            }
            default -> new TextField();
        };
        editor.setId(id(field));
        editor.setAccessibleText(name(field));
        editors.put(field, editor);
        wrongs.put(field, wrong);
        sinces.put(field, since);
        VBox box = new VBox(Labels.wrapping(name(field), "field-name"), editor, since, wrong);
        box.getStyleClass().add("form-field");
        return box;
    }

    /** Tab goes on to the next field, as everywhere. */
    private static void goOn(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown() && key.getSource() instanceof Node area) {
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (SAVE.match(key)) {
            model.save();
            key.consume();
        }
    }

    private ComboBox<String> place() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll("TOP", "BOTTOM");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String place) {
                return place == null || place.isEmpty() ? "" : texts.get("paper.layout.number." + place.toLowerCase(Locale.ROOT));
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }

    private void bind(DocumentField field) {
        Node editor = editors.get(field);
        if (editor instanceof TextInputControl input) {
            fields.watch(model.value(field), typed -> {
                if (!typed.equals(input.getText())) {
                    input.setText(typed);
                }
            });
            fields.watch(input.textProperty(), typed -> model.value(field).set(typed == null ? "" : typed));
            fields.watch(model.usual(field), usual -> input.setPromptText(
                    usual.isEmpty() ? prompt(field) : usual));
        } else if (editor instanceof ComboBox<?> box) {
            @SuppressWarnings("unchecked")
            ComboBox<String> places = (ComboBox<String>) box;
            Runnable refresh = () -> {
                String own = model.value(field).get();
                places.setValue(own.isEmpty() ? model.usual(field).get() : own);
            };
            fields.watch(model.value(field), _ -> refresh.run());
            fields.watch(model.usual(field), _ -> refresh.run());
            fields.watch(places.valueProperty(), taken -> {
                boolean usual = taken == null || taken.equals(model.usual(field).get());
                model.value(field).set(usual ? "" : taken);
            });
        }
        Label wrong = wrongs.get(field);
        if (wrong != null) {
            fields.watch(model.wrong(field), sentence -> {
                wrong.setText(sentence);
                wrong.setManaged(!sentence.isEmpty());
            });
        }
    }

    /** Tells of a value that was written for an earlier year. */
    private void since(DocumentSheet.Entry entry) {
        Label label = sinces.get(entry.field());
        if (label != null) {
            boolean earlier = !entry.written().isEmpty() && entry.since() != model.year();
            label.setText(earlier ? texts.get("paper.layout.since", Map.of("year", String.valueOf(entry.since()))) : "");
            label.setManaged(earlier);
        }
    }

    private void say(@Nullable Notice said) {
        messages.getChildren().clear();
        if (said != null) {
            NoticeBar bar = new NoticeBar("layout-notice", said);
            bar.getChildren().add(Icons.button("layout-dismiss", Feather.X, texts.get("ui.export.dismiss"), model::dismiss));
            messages.getChildren().add(bar);
            if (said.kind() == Notice.Kind.ERROR) {
                FxThread.later(this::toFirstWrong);
            }
        }
        messages.setManaged(said != null);
    }

    private void toFirstWrong() {
        Stream.of(HEAD, NUMBERS, SIGNATURE, PAGES)
                .flatMap(List::stream)
                .filter(field -> !model.wrong(field).get().isEmpty())
                .findFirst()
                .map(editors::get)
                .ifPresent(Node::requestFocus);
    }

    private String name(DocumentField field) {
        return texts.get("paper.field." + field.name());
    }

    private String prompt(DocumentField field) {
        return switch (field) {
            case SUPERIOR_BODY, ISSUING_BODY -> texts.get("paper.layout.from-tree");
            case SIGNED_ON -> texts.get("paper.layout.day");
            case SIGNED_FOR, SIGNER_POSITION, RECIPIENTS -> texts.get("paper.layout.usual");
            default -> texts.get("paper.layout.dots");
        };
    }

    private static String id(DocumentField field) {
        return "layout-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
