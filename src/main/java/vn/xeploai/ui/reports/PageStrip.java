package vn.xeploai.ui.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;

/** All pages small, one below the other, each drawn when it comes into sight. */
final class PageStrip extends ListView<Integer> {
    private static final double WIDTH = 148;
    private static final double PICTURE = 112;
    private static final int MOST_KEPT = 300;

    private final PreviewViewModel model;
    private final Texts texts;
    /** The pictures looked at last; of thousands of pages only so many are kept. */
    private final Map<Integer, Image> drawn = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
            return size() > MOST_KEPT;
        }
    };

    PageStrip(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("preview-pages");
        getStyleClass().add("page-strip");
        setAccessibleText(texts.get("paper.strip"));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setCellFactory(_ -> new Thumb());
        getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                model.page().set(page);
            }
        });
    }

    void shown(Bag bag) {
        bag.watch(model.pages(), pages -> {
            drawn.clear();
            getItems().setAll(pages == null ? List.of() : IntStream.range(0, pages.count()).boxed().toList());
            mark(model.page().get());
        });
        bag.watch(model.page(), page -> mark(page.intValue()));
    }

    private void mark(int page) {
        if (page < getItems().size() && getSelectionModel().getSelectedIndex() != page) {
            getSelectionModel().select(page);
            scrollTo(page);
        }
    }

    /** One page; the picture of another page never stands in it. */
    private final class Thumb extends ListCell<Integer> {
        private final ImageView picture = new ImageView();
        private final StackPane paper = new StackPane(picture);

        Thumb() {
            paper.getStyleClass().add("paper-sheet");
            paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.TOP);
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            PrintedPages pages = model.pages().get();
            if (empty || page == null || pages == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            double scale = PICTURE / Math.max(pages.width(page), pages.height(page));
            paper.setMinSize(pages.width(page) * scale, pages.height(page) * scale);
            paper.setPrefSize(pages.width(page) * scale, pages.height(page) * scale);
            setText(String.valueOf(page + 1));
            setAccessibleText(texts.get("paper.page", Map.of("page", String.valueOf(page + 1), "pages", String.valueOf(pages.count()))));
            setGraphic(paper);
            Image known = drawn.get(page);
            picture.setImage(known);
            if (known == null) {
                model.draw(this, false, page, scale, image -> {
                    Image made = Pictures.of(image);
                    drawn.put(page, made);
                    if (page.equals(getItem())) {
                        picture.setImage(made);
                    }
                });
            }
        }
    }
}
