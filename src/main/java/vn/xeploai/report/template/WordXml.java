package vn.xeploai.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import vn.xeploai.report.template.TagText.Found;

/** The few elements of WordprocessingML that tags can stand in. */
final class WordXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int SHORT = 40;

    private WordXml() {}

    static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The rows of this table, not those of tables inside its cells. */
    static List<Element> rows(Element table) {
        return all(table, "tr").stream().filter(row -> table.isSameNode(above(row, "tbl"))).toList();
    }

    static boolean isInTable(Element paragraph) {
        return above(paragraph, "tbl") != null;
    }

    /** Everything written inside. */
    static String words(Element within) {
        StringBuilder words = new StringBuilder();
        all(within, "t").forEach(each -> words.append(each.getTextContent()));
        return words.toString();
    }

    static String shortened(Element paragraph) {
        String words = words(paragraph).strip();
        return words.length() <= SHORT ? words : words.substring(0, SHORT) + "…";
    }

    /** Word numbers paragraphs uniquely, and does without. */
    static void withoutParagraphIds(Element within) {
        all(within, "p").forEach(WordXml::withoutIds);
        withoutIds(within);
    }

    private static void withoutIds(Element each) {
        NamedNodeMap attributes = each.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            if ("paraId".equals(attribute.getLocalName()) || "textId".equals(attribute.getLocalName())) {
                each.removeAttributeNode(attribute);
            }
        }
    }

    /** Replaces every tag of the paragraph, also one that Word has cut into several runs: its value takes the first one's letters. */
    static void fill(Element paragraph, UnaryOperator<String> value) {
        List<Element> texts = all(paragraph, "t").stream().filter(text -> paragraph.isSameNode(above(text, "p"))).toList();
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getTextContent()));
        for (Found tag : TagText.in(all.toString()).reversed()) {
            replace(texts, tag, tag.marker().isEmpty() ? value.apply(tag.name()) : "");
        }
    }

    private static void replace(List<Element> texts, Found tag, String value) {
        int at = 0;
        boolean put = false;
        for (Element text : texts) {
            String words = text.getTextContent();
            int from = Math.max(tag.start() - at, 0);
            int to = Math.min(tag.end() - at, words.length());
            if (from < to) {
                text.setTextContent(words.substring(0, from) + (put ? "" : value) + words.substring(to));
                text.setAttributeNS(XML, "xml:space", "preserve");
                put = true;
            }
            at += words.length();
        }
    }

    private static @Nullable Element above(Element from, String name) {
        for (Node node = from.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (name.equals(element.getLocalName()) && NAMESPACE.equals(element.getNamespaceURI())) {
                return element;
            }
        }
        return null;
    }
}
