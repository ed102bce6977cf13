package vn.xeploai.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.text.Texts;

/** Bảng thẻ: what whoever writes a template has to know, one tag a line. */
public final class TagListing {
    private TagListing() {}

    /** Tag, tabulator, meaning; tags of a repeated row stand indented under their list. */
    public static List<String> lines(TagBook book, Texts texts) {
        List<String> lines = new ArrayList<>();
        book.single().forEach(tag -> lines.add(line("", tag, meaning(tag, texts))));
        book.lists().forEach((list, tags) -> {
            lines.add("{{#" + list + "}}\t" + texts.get("templates.list." + list));
            tags.forEach(tag -> lines.add(line("  ", tag, texts.get(tag.meaningKey()))));
        });
        return lines;
    }

    private static String line(String indent, Tag tag, String meaning) {
        return indent + "{{" + tag.name() + "}}\t" + meaning;
    }

    /** The figures of several subjects share their words. */
    private static String meaning(Tag tag, Texts texts) {
        int dot = tag.name().indexOf('.');
        String key = "templates.subject." + (dot < 0 ? "" : tag.name().substring(0, dot));
        return dot < 0 || !tag.meaningKey().contains(".figure.")
                ? texts.get(tag.meaningKey())
                : texts.get("templates.figure", Map.of("subject", texts.get(key), "figure", texts.get(tag.meaningKey())));
    }
}
