package vn.xeploai.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.xeploai.model.SubjectType;

/** The figures of a year as they stand in the window, beside those of {@code summary}. */
final class FiguresOnScreen {
    private static final List<String> LEVELS = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

    private FiguresOnScreen() {}

    /** What stands in the tiles of Tổng quan ({@code tile}) or in the cards of Tổng hợp ({@code card}). */
    static Map<String, String> read(ProgramWindow window, String kind) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (SubjectType subject : SubjectType.values()) {
            String word = subject.name().toLowerCase(Locale.ROOT);
            String id = kind + "-" + word + "-";
            for (int i = 0; i < LEVELS.size(); i++) {
                figures.put(word + " " + LEVELS.get(i), window.text(id + "level-" + (i + 1)));
            }
            figures.put(word + " good", window.text(id + "part"));
            figures.put(word + " rated", window.text(id + "whole"));
            figures.put(word + " percent", window.text(id + "percent"));
        }
        return figures;
    }

    /** The same figures out of the answer of the command line. */
    static Map<String, String> of(JsonNode summary) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (SubjectType subject : SubjectType.values()) {
            String word = subject.name().toLowerCase(Locale.ROOT);
            JsonNode told = summary.get("subjects").get(word);
            LEVELS.forEach(level -> figures.put(word + " " + level, told.get("levels").get(level).asText()));
            figures.put(word + " good", told.get("goodOrBetter").asText());
            figures.put(word + " rated", told.get("rated").asText());
            figures.put(word + " percent", told.get("percentOfRated").asText().replace('.', ',') + " %");
        }
        return figures;
    }
}
