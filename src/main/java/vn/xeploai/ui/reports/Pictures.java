package vn.xeploai.ui.reports;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import vn.xeploai.report.paper.PageImage;

/** Pixels of a page as a picture of the toolkit. */
final class Pictures {
    private Pictures() {}

    static WritableImage of(PageImage page) {
        WritableImage picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter().setPixels(
                0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.pixels(), 0, page.width());
        return picture;
    }
}
