package vn.xeploai.workbook.xlsx;

import org.xml.sax.SAXException;

/** What is left of the limits while one workbook is read. */
final class Budget {
    private final Limits limits;
    private long bytes;
    private long cells;
    private int sharedTexts;
    private long sharedCharacters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void spendBytes(long howMany) throws TooLargeException {
        bytes += howMany;
        if (bytes > limits.bytes()) {
            throw new TooLargeException("bytes");
        }
    }

    void spendCell() throws SAXException {
        cells++;
        check(cells <= limits.cells());
    }

    void spendSharedText(int characters) throws SAXException {
        sharedTexts++;
        sharedCharacters += characters;
        check(sharedTexts <= limits.sharedTexts() && sharedCharacters <= limits.sharedCharacters());
    }

    /** One text may be no longer than a run without a tag, however many tags it is cut up by. */
    void checkText(int characters) throws SAXException {
        check(characters <= limits.bytesWithoutTag());
    }

    private static void check(boolean within) throws SAXException {
        if (!within) {
            throw new SAXException(new TooLargeException("beyond the limits"));
        }
    }
}
