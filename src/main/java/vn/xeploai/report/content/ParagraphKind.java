package vn.xeploai.report.content;

/** How a paragraph stands; renderers set letters and indent by it. */
public enum ParagraphKind {
    /** Running text with an indented first line. */
    BODY,
    /** The same with dots to write on. */
    FILL,
    /** A whole line of dots, as wide as the page. */
    LINE,
    /** Bold, kept on the page of what follows it. */
    HEADING,
    /** Bold, in capitals and in the middle: the word that a decision turns on. */
    RESOLVE,
    /** Smaller letters, without indent. */
    NOTE;

    /** Whether it stands above what follows and must not be parted from it. */
    public boolean heads() {
        return this == HEADING || this == RESOLVE;
    }
}
