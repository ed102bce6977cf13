package vn.xeploai.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;

/** One session: its pages, and whether everything is kept. Made for one showing. */
final class SessionView extends VBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final List<Page> PAGES = List.of(Page.values());

    private final SessionViewModel model;
    private final Texts texts;
    private final Runnable reload;
    private final Bag bag = new Bag();
    private final Label saved = Labels.plain("", "saved");
    private final VBox messages = new VBox();
    private final TabPane tabs = new TabPane();
    private final Map<Page, Runnable> entrances = new EnumMap<>(Page.class);

    /**
     * @param page the page shown; follows the tabs
     * @param reload fetches the session again, whatever is not kept
     */
    SessionView(SessionViewModel model, ObjectProperty<Page> page, Texts texts, Runnable reload) {
        this.model = model;
        this.texts = texts;
        this.reload = reload;
        setId("meeting-session");
        getStyleClass().add("session");
        Label title = Labels.shortened(model.unitName(), "session-title");
        title.setId("session-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        saved.setId("meeting-saved");
        HBox line = new HBox(title, saved);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        messages.getStyleClass().add("messages");
        tabs.setId("meeting-pages");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        fill();
        bag.watch(page, now -> tabs.getSelectionModel().select(PAGES.indexOf(now)));
        bag.add(tabs.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                page.set(PAGES.get(index.intValue()));
            }
        }));
        bag.watch(model.keeping(), keeping -> {
            saved.setText(keeping.words());
            saved.pseudoClassStateChanged(UNSAVED, keeping.kind() == Keeping.Kind.UNSAVED);
        });
        bag.watch(model.failure(), this::tell);
        getChildren().addAll(line, tabs, messages);
    }

    /** Lets go of the view-model. */
    void hidden() {
        bag.close();
        tabs.getTabs().clear();
    }

    /** Puts the keyboard into the page shown. */
    void enter(Page page) {
        // What is locked takes no keyboard; without one here no key would lead on.
        tabs.requestFocus();
        entrances.getOrDefault(page, tabs::requestFocus).run();
    }

    private void fill() {
        HeadPage head = new HeadPage(model, texts, bag);
        add(Page.HEAD, head, head::takeFocus);
        AttendancePage attendance = new AttendancePage(model, texts, bag);
        add(Page.ATTENDANCE, attendance, attendance::takeFocus);
        LimitationsPage limitations = new LimitationsPage(model, texts, bag);
        add(Page.LIMITATIONS, limitations, limitations::takeFocus);
        RemarksPage remarks = new RemarksPage(model, texts, bag);
        add(Page.REMARKS, remarks, remarks::takeFocus);
        BallotsPage ballots = new BallotsPage(model, texts, bag);
        add(Page.BALLOTS, ballots, ballots::takeFocus);
        MinutesPage minutes = new MinutesPage(model, texts, bag);
        add(Page.MINUTES, minutes, minutes::takeFocus);
    }

    private void add(Page page, Node content, Runnable entrance) {
        Tab tab = new Tab(texts.get("meeting.page." + page.word()), content);
        tab.setId("meeting-page-" + page.word());
        tabs.getTabs().add(tab);
        entrances.put(page, entrance);
    }

    private void tell(@Nullable Failure failure) {
        Notice notice = switch (failure) {
            case Failure.Known known -> new Notice(
                    Notice.Kind.ERROR, texts.of(known.problem()), new Notice.Action(texts.get("meeting.reload"), reload));
            case Failure.Bug bug -> new Notice(
                    Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())),
                    new Notice.Action(texts.get("ui.again"), model::saveAgain));
            case Failure.GivenUp _ -> null;
            case null -> null;
        };
        if (notice == null) {
            messages.getChildren().clear();
        } else {
            messages.getChildren().setAll(new NoticeBar("meeting-failure", notice));
        }
        messages.setManaged(notice != null);
    }
}
