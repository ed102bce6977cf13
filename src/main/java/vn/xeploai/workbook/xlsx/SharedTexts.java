package vn.xeploai.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The table of shared texts; rich text is joined, reading aids are left out. */
final class SharedTexts extends DefaultHandler {
    private final Budget budget;
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, Runs> inSeveralFonts = new HashMap<>();
    private final Runs runs = new Runs();
    private final StringBuilder current = new StringBuilder();
    private int characters;
    private boolean inText;
    private int readingAid;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    int size() {
        return texts.size();
    }

    /** The text as seen in a cell of that format. */
    String get(int index, CellFormat format) {
        Runs found = inSeveralFonts.get(index);
        return found == null ? format.unicode(texts.get(index)) : found.unicode(format);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> {
                runs.clear();
                characters = 0;
            }
            case "r" -> runs.startRun();
            case "rFont" -> runs.font(attributes.getValue("val"));
            case "rPh" -> readingAid++;
            case "t" -> {
                inText = readingAid == 0;
                current.setLength(0);
            }
            default -> { }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inText) {
            current.append(text, start, length);
            characters += length;
            budget.checkText(characters);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "t" -> endText();
            case "rPh" -> readingAid--;
            case "si" -> add();
            default -> { }
        }
    }

    private void endText() {
        if (inText) {
            runs.add(current.toString());
        }
        inText = false;
    }

    private void add() throws SAXException {
        String text = runs.plain();
        budget.spendSharedText(text.length());
        if (runs.hasFonts()) {
            inSeveralFonts.put(texts.size(), runs.copy());
        }
        texts.add(text);
    }
}
