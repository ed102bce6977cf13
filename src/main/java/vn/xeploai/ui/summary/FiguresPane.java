package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Segments;
import vn.xeploai.ui.kit.WorkBar;

/** The figures of the chosen unit: cards above, units below, and whatever has to be said about them. */
final class FiguresPane extends VBox {
    /** Margins and gaps beside the three cards. */
    private static final double AROUND_CARDS = 64;
    /** Below this the title of the table gives way to its choices. */
    private static final double NARROW = 800;

    private final SummaryViewModel model;
    private final ExportViewModel export;
    private final Texts texts;
    private final SummaryPlace.Surroundings around;
    private final SummaryHead head;
    private final ProgressBar busy = new ProgressBar();
    private final VBox notices = new VBox();
    private final GridPane cards = new GridPane();
    private final Label tableTitle = Labels.shortened("", "section-title");
    private final Segments<SubjectType> subjects;
    private final HBox tools;
    private final ChildrenView children;
    private @Nullable WorkBar work;

    FiguresPane(SummaryViewModel model, ExportViewModel export, Texts texts, SummaryPlace.Surroundings around) {
        this.model = model;
        this.export = export;
        this.texts = texts;
        this.around = around;
        getStyleClass().add("place");
        setMinWidth(0);
        widthProperty().addListener(_ -> spread());
        head = new SummaryHead(model, texts);
        busy.getStyleClass().add("thin-progress");
        busy.setMaxWidth(Double.MAX_VALUE);
        notices.getStyleClass().add("messages");
        cards.getStyleClass().add("cards");
        for (SubjectType _ : SubjectType.values()) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / SubjectType.values().length);
            cards.getColumnConstraints().add(third);
        }
        subjects = new Segments<>("table-subject", texts::of, model.tableSubject(), model::chooseTableSubject,
                SubjectType.values());
        Segments<Denominator> wholes = new Segments<>("denominator",
                whole -> texts.get("ui.denominator." + whole.name()), model.denominator(), model::chooseDenominator,
                Denominator.RATED, Denominator.TOTAL);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label of = Labels.shortened(texts.get("ui.denominator"), "muted");
        tools = new HBox(tableTitle, subjects, gap, of, wholes);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("table-tools");
        children = new ChildrenView(texts, around.openNames(), model::chooseUnit);
        VBox.setVgrow(children.node(), Priority.ALWAYS);
        VBox.setVgrow(around.cellTable().node(), Priority.ALWAYS);
        getChildren().addAll(head, busy, notices, cards, tools, children.node());
    }

    void shown(Bag bag) {
        head.shown(bag);
        bag.watch(model.busy(), now -> busy.setVisible(now));
        bag.watch(model.picture(), picture -> {
            if (picture != null) {
                show(picture);
            }
            say();
        });
        bag.watch(export.running(), _ -> say());
        bag.watch(export.notice(), _ -> say());
        bag.watch(export.progress(), at -> {
            WorkBar bar = work;
            if (bar != null) {
                bar.at(at.doubleValue());
            }
        });
    }

    /** Decided here, before the cards are laid out, because their height depends on it. */
    private void spread() {
        double width = (getWidth() - AROUND_CARDS) / SubjectType.values().length;
        tableTitle.setVisible(getWidth() >= NARROW);
        tableTitle.setManaged(getWidth() >= NARROW);
        cards.getChildren().forEach(card -> ((CardView) card).spread(width));
    }

    void takeFocus() {
        getChildren().getLast().requestFocus();
    }

    private void show(Picture picture) {
        cards.getChildren().clear();
        for (SubjectCard card : picture.cards()) {
            cards.addRow(0, new CardView(card, texts, around.openNames()));
        }
        spread();
        NamesRequest members = picture.members();
        boolean listMembers = picture.children().rows().isEmpty() && members != null;
        Node below = listMembers ? around.cellTable().node() : children.node();
        subjects.setVisible(!listMembers);
        subjects.setManaged(!listMembers);
        tableTitle.setText(listMembers ? texts.get("ui.cell.members") : picture.childrenTitle());
        if (!getChildren().getLast().equals(below)) {
            getChildren().set(getChildren().size() - 1, below);
        }
        if (listMembers && members != null) {
            around.cellMembers().accept(members);
        } else {
            children.show(picture.children());
        }
    }

    private void say() {
        List<Node> bars = new ArrayList<>();
        work = null;
        if (export.running().get()) {
            WorkBar bar = new WorkBar("export-work", texts.get("ui.export.running"), texts.get("ui.cancel"), export::cancel);
            bar.at(export.progress().get());
            work = bar;
            bars.add(bar);
        }
        Notice ended = export.notice().get();
        if (ended != null) {
            NoticeBar bar = new NoticeBar("export-notice", ended);
            bar.getChildren().add(
                    Icons.button("export-dismiss", Feather.X, texts.get("ui.export.dismiss"), export::dismiss));
            bars.add(bar);
        }
        Picture picture = model.picture().get();
        if (picture != null) {
            int number = 0;
            for (String hint : picture.hints()) {
                bars.add(new NoticeBar("hint-" + ++number, Notice.of(Notice.Kind.WARNING, hint)));
            }
        }
        notices.getChildren().setAll(bars);
        notices.setManaged(!bars.isEmpty());
    }
}
