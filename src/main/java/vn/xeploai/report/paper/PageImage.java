package vn.xeploai.report.paper;

/**
 * A page as pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels row by row from the top left, opaque, 0xAARRGGBB
 */
public record PageImage(int width, int height, int[] pixels) {}
