package vn.xeploai.ui.reports;

import java.util.function.DoubleConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.ui.kit.Bag;

/** One page as it is printed, drawn anew for each size so that its letters stay sharp. */
final class PageView extends ScrollPane {
    private static final double AROUND = 32;
    private static final double LEAST = 120;

    private final PreviewViewModel model;
    private final DoubleConsumer zoomed;
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private Zoom zoom = new Zoom.Fit();
    private double shown = 1;

    /** @param zoomed told how large the page is shown, 1 for as large as on paper */
    PageView(PreviewViewModel model, DoubleConsumer zoomed) {
        this.model = model;
        this.zoomed = zoomed;
        setId("preview-page");
        getStyleClass().add("page-view");
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane table = new StackPane(sheet);
        table.getStyleClass().add("page-table");
        setContent(table);
        setFitToWidth(true);
        setFitToHeight(true);
    }

    void shown(Bag bag) {
        bag.watch(model.pages(), _ -> refresh());
        bag.watch(model.page(), _ -> {
            setVvalue(0);
            refresh();
        });
        bag.watch(widthProperty(), _ -> fitAnew());
        bag.watch(heightProperty(), _ -> fitAnew());
    }

    /** How large pages are shown now, in screen points for a point of paper. */
    double factor() {
        return shown;
    }

    void zoom(Zoom wish) {
        zoom = wish;
        refresh();
    }

    private void fitAnew() {
        if (zoom instanceof Zoom.Fit) {
            refresh();
        }
    }

    private void refresh() {
        PrintedPages pages = model.pages().get();
        picture.setVisible(pages != null);
        sheet.setVisible(pages != null);
        if (pages == null) {
            picture.setImage(null);
            return;
        }
        int page = Math.min(model.page().get(), pages.count() - 1);
        double width = pages.width(page);
        double height = pages.height(page);
        shown = switch (zoom) {
            case Zoom.Times times -> times.factor();
            case Zoom.Fit _ -> Math.min(
                    Math.max(LEAST, getWidth() - AROUND) / width, Math.max(LEAST, getHeight() - AROUND) / height);
        };
        zoomed.accept(shown / Zoom.ACTUAL);
        sheet.setMinSize(width * shown, height * shown);
        sheet.setPrefSize(width * shown, height * shown);
        picture.setFitWidth(width * shown);
        picture.setFitHeight(height * shown);
        double sharp = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        model.draw(this, true, page, shown * sharp, image -> picture.setImage(Pictures.of(image)));
    }
}
