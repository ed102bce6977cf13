package vn.xeploai.report.content;

/**
 * Đoạn văn.
 *
 * @param kind how it stands
 * @param text one paragraph of words
 */
public record Paragraph(ParagraphKind kind, String text) implements Block {
    /** Running text. */
    public static Paragraph body(String text) {
        return new Paragraph(ParagraphKind.BODY, text);
    }

    /** Words with dots to write on. */
    public static Paragraph fill(String text) {
        return new Paragraph(ParagraphKind.FILL, text);
    }

    /** A whole line to write on; renderers draw as many dots as there is room for. */
    public static Paragraph line() {
        return new Paragraph(ParagraphKind.LINE, "");
    }

    /** A heading above what follows. */
    public static Paragraph heading(String text) {
        return new Paragraph(ParagraphKind.HEADING, text);
    }

    /** A sentence that explains a table. */
    public static Paragraph note(String text) {
        return new Paragraph(ParagraphKind.NOTE, text);
    }
}
