package vn.xeploai.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;

/** The lines above the grid: how the year stands, what keeps the user here, what became of the last key. */
final class RatingMessages extends VBox {
    private final RatingViewModel model;
    private final Texts texts;
    private final Runnable intoGrid;
    private final VBox passing = new VBox();
    private final KeptFocus focus = new KeptFocus(this);
    private final KeptFocus below = new KeptFocus(passing);

    /** @param intoGrid puts the keyboard into the sheet */
    RatingMessages(RatingViewModel model, Texts texts, Runnable intoGrid) {
        this.model = model;
        this.texts = texts;
        this.intoGrid = intoGrid;
        getStyleClass().add("messages");
        passing.getStyleClass().add("messages");
    }

    /** What passes: at the foot, where it comes and goes without moving the rows. */
    Node passing() {
        return passing;
    }

    /** Draws them anew; whoever pressed a link in one of them goes on in the grid. */
    void show() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean inHere = focus.holds(owner) || below.holds(owner);
        List<NoticeBar> bars = new ArrayList<>();
        List<NoticeBar> news = new ArrayList<>();
        OpenedSheet opened = model.grid().opened().get();
        if (opened != null) {
            standing(opened, bars);
        }
        Notice away = model.notice().get();
        if (away != null) {
            news.add(new NoticeBar("rating-held", away));
        }
        Notice notice = model.grid().notice().get();
        if (notice != null) {
            news.add(new NoticeBar("rating-notice", notice));
        }
        getChildren().setAll(bars);
        setManaged(!bars.isEmpty());
        passing.getChildren().setAll(news);
        passing.setManaged(!news.isEmpty());
        if (inHere) {
            intoGrid.run();
        }
    }

    private void standing(OpenedSheet opened, List<NoticeBar> bars) {
        int which = opened.sheet().key().year();
        Map<String, String> year = Map.of(
                "year", String.valueOf(which), "regulation", opened.sheet().edition().regulation());
        if (!opened.sheet().open()) {
            bars.add(new NoticeBar("rating-not-open", new Notice(Notice.Kind.INFO, texts.get("rating.not-open", year),
                    new Notice.Action(texts.get("rating.open-this", year), () -> model.opening().ask(which)))));
        } else if (opened.decisions().isFrozen()) {
            new DecidingWords(texts).frozen(opened.decisions())
                    .ifPresent(notice -> bars.add(new NoticeBar("rating-frozen", notice)));
        } else if (!opened.sheet().edition().isInForce()) {
            bars.add(new NoticeBar("rating-past", Notice.of(Notice.Kind.INFO, texts.get("rating.past", year))));
        }
    }
}
