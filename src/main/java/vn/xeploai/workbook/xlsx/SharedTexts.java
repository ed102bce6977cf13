package vn.xeploai.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The table of shared texts; rich text is joined, reading aids are left out. */
final class SharedTexts extends DefaultHandler {
    private final Budget budget;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean inText;
    private int readingAid;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    int size() {
        return texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> current.setLength(0);
            case "rPh" -> readingAid++;
            case "t" -> inText = readingAid == 0;
            default -> { }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inText) {
            current.append(text, start, length);
            budget.checkText(current.length());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> readingAid--;
            case "si" -> add(EscapedText.decoded(current.toString()));
            default -> { }
        }
    }

    private void add(String text) throws SAXException {
        budget.spendSharedText(text.length());
        texts.add(text);
    }
}
