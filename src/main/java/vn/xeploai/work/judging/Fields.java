package vn.xeploai.work.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several fields in one line, several lines in one text; separators inside free words are escaped. */
final class Fields {
    private static final String SEPARATOR = "|";

    private Fields() {}

    static String line(String... fields) {
        return Arrays.stream(fields).map(Fields::escaped).collect(Collectors.joining(SEPARATOR));
    }

    /** The fields of a line. @throws IllegalArgumentException when there are not so many */
    static List<String> of(String line, int count) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\\|", -1)) {
            fields.add(plain(field));
        }
        if (fields.size() != count) {
            throw new IllegalArgumentException("%d fields instead of %d".formatted(fields.size(), count));
        }
        return fields;
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("|", "\\p").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char next = field.charAt(i);
            plain.append(next == '\\' ? unescaped(field, ++i) : next);
        }
        return plain.toString();
    }

    private static char unescaped(String field, int at) {
        return switch (at < field.length() ? field.charAt(at) : ' ') {
            case '\\' -> '\\';
            case 'p' -> '|';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new IllegalArgumentException("a stray backslash");
        };
    }
}
