package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.SubjectType;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.FigureLink;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.LevelBar;
import vn.xeploai.ui.kit.LevelMark;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.ui.kit.NamesRequest;

/** One of the three percentages on the screen. */
final class CardView extends VBox {
    private static final double WIDE = 430;
    private static final double PADDING = 26;

    private final SubjectCard card;
    private final Texts texts;
    private final Consumer<NamesRequest> open;
    private final String id;
    private final VBox head = new VBox();
    private final GridPane body = new GridPane();
    private Region bar = new Region();
    private Region levels = new Region();
    private final DoubleProperty inner = new SimpleDoubleProperty(WIDE);
    private boolean wide;

    CardView(SubjectCard card, Texts texts, Consumer<NamesRequest> open) {
        this.card = card;
        this.texts = texts;
        this.open = open;
        this.id = "card-" + card.subject().name().toLowerCase(Locale.ROOT);
        setId(id);
        getStyleClass().add("card");
        setMinWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        Label title = Labels.shortened(texts.of(card.subject()).toUpperCase(texts.locale()), "card-title");
        if (card.isEmpty()) {
            getChildren().addAll(title, Labels.plain(Numbers.NONE, "card-none"),
                    Labels.wrapping(texts.get("ui.card.none"), "muted"));
            return;
        }
        head.getChildren().addAll(headline(), fraction(), comparison());
        head.getStyleClass().add("card-head");
        body.getStyleClass().add("card-body");
        getChildren().addAll(title, body, rest());
        bar = bar();
        levels = levels();
        arrange();
    }

    /** Lays itself out for that width: head and levels beside each other where there is room, else below each other. */
    void spread(double width) {
        inner.set(width - PADDING);
        boolean nowWide = width >= WIDE;
        if (nowWide != wide && !card.isEmpty()) {
            wide = nowWide;
            arrange();
        }
    }

    private void arrange() {
        body.getChildren().clear();
        body.getColumnConstraints().clear();
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(wide ? 50 : 100);
        body.getColumnConstraints().add(column);
        if (wide) {
            body.getColumnConstraints().add(column);
        }
        body.add(head, 0, 0);
        body.add(bar, 0, 1, wide ? 2 : 1, 1);
        body.add(levels, wide ? 1 : 0, wide ? 0 : 2);
    }

    private HBox headline() {
        HBox line = new HBox(link("percent", card.percent(), "card-percent"));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private HBox fraction() {
        HBox line = new HBox(
                link("part", card.part(), "strong"), Labels.plain("/"), link("whole", card.whole(), "strong"),
                Labels.shortened(card.wholeWords(), "fraction-words"));
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("card-fraction");
        line.setAccessibleText(card.part().text() + "/" + card.whole().text() + " " + card.wholeWords());
        return line;
    }

    private VBox comparison() {
        Label numerator = Labels.shortened(card.levelWords(), "muted", "small");
        Comparison comparison = card.comparison();
        String way = "compare-" + comparison.way().name().toLowerCase(Locale.ROOT);
        Label words = Labels.shortened(comparison.text(), "small", "compare", way);
        words.setId(id + "-comparison");
        Feather icon = switch (comparison.way()) {
            case UP -> Feather.ARROW_UP_RIGHT;
            case DOWN -> Feather.ARROW_DOWN_RIGHT;
            case LEVEL -> Feather.ARROW_RIGHT;
            case BREAK -> Feather.GIT_COMMIT;
            case NONE -> Feather.MINUS;
        };
        words.setGraphic(Icons.icon(icon, "compare-icon"));
        VBox lines = new VBox(numerator, words);
        if (!comparison.note().isEmpty()) {
            lines.getChildren().add(Labels.shortened(comparison.note(), "muted", "small"));
        }
        return lines;
    }

    private GridPane levels() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-levels");
        ColumnConstraints sign = new ColumnConstraints();
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setFillWidth(true);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(sign, name, right, right);
        int row = 0;
        for (SubjectCard.LevelLine line : card.lines()) {
            Label words = Labels.shortened(line.words());
            words.getTooltip().setText(line.name());
            Label percent = Labels.plain(line.percent(), "muted", "level-percent");
            grid.addRow(row++, new LevelMark(line.sign()), words, link("level-" + row, line.count()), percent);
        }
        return grid;
    }

    private LevelBar bar() {
        List<LevelBar.Segment> parts = new ArrayList<>();
        for (SubjectCard.LevelLine line : card.lines()) {
            String words = line.sign().character() + " " + line.name() + ": " + line.count().text() + " (" + line.percent() + " %)";
            parts.add(new LevelBar.Segment(line.sign(), words, line.weight()));
        }
        NamesRequest pending = card.pending().names();
        if (pending != null) {
            parts.add(new LevelBar.Segment(LevelSign.PENDING, pending.part() + ": " + card.pending().text(), pending.count()));
        }
        return new LevelBar(parts);
    }

    /**
     * Total, those waiting and those left out, so that the denominator can be checked on the spot. Its least width is taken
     * back, because a flow never becomes narrower than its widest piece on one line would be.
     */
    private FlowPane rest() {
        FlowPane flow = new FlowPane();
        flow.setMinWidth(0);
        flow.setRowValignment(VPos.TOP);
        flow.getStyleClass().add("card-rest");
        flow.getChildren().add(total());
        if (card.pending().names() != null) {
            String why = card.pendingWords();
            String words = texts.get("ui.card.pending");
            flow.getChildren().add(marked(LevelSign.PENDING,
                    piece("pending", card.pending(), why.isEmpty() ? words : words + " (" + why + ")")));
        }
        if (card.reasons().isEmpty()) {
            String key = card.subject() == SubjectType.MEMBERS ? "ui.card.nobody-out" : "ui.card.no-unit-out";
            flow.getChildren().add(fitting(Labels.wrapping(texts.get(key), "muted", "small")));
        }
        int number = 0;
        for (SubjectCard.Reason reason : card.reasons()) {
            flow.getChildren().add(marked(LevelSign.OUT, piece("reason-" + ++number, reason.count(), reason.words())));
        }
        return flow;
    }

    private HBox total() {
        HBox piece = new HBox(Labels.plain(texts.get("ui.card.total"), "muted", "small"), link("total", card.total(), "small"));
        piece.setAlignment(Pos.CENTER_LEFT);
        piece.getStyleClass().add("card-piece");
        return piece;
    }

    private HBox piece(String part, Figure figure, String words) {
        Label label = Labels.wrapping(words, "muted", "small");
        HBox piece = new HBox(link(part, figure, "small"), label);
        piece.setAlignment(Pos.TOP_LEFT);
        piece.getStyleClass().add("card-piece");
        return fitting(piece);
    }

    /** Never wider than the card. */
    private <R extends Region> R fitting(R region) {
        region.maxWidthProperty().bind(inner);
        return region;
    }

    private static HBox marked(LevelSign sign, HBox piece) {
        piece.getChildren().addFirst(new LevelMark(sign));
        return piece;
    }

    private FigureLink link(String part, Figure figure, String... styles) {
        FigureLink link = new FigureLink(id + "-" + part, figure, texts, open);
        link.getStyleClass().addAll(styles);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }
}
