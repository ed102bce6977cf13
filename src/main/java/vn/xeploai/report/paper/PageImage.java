package vn.xeploai.report.paper;

/** A page as pixels. */
public final class PageImage {
    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * Takes the pixels over: nobody else changes them afterwards.
     *
     * @param pixels row by row from the top left, opaque, 0xAARRGGBB
     */
    PageImage(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Row by row from the top left, 0xAARRGGBB; not to be changed. */
    public int[] pixels() {
        return pixels;
    }
}
