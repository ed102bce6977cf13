package vn.xeploai.work.port.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of a header hold, as one line of text that is kept: {@code 0=ORDINAL;1=FULL_NAME;2=}. */
public final class ColumnChoices {
    private ColumnChoices() {}

    /** The line. */
    public static String written(Map<Integer, List<String>> holds) {
        return new TreeMap<>(holds).entrySet().stream()
                .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
                .collect(Collectors.joining(";"));
    }

    /** By place of the column, from 0; pieces that cannot be understood are left out. */
    public static Map<Integer, List<String>> read(String line) {
        Map<Integer, List<String>> holds = new TreeMap<>();
        for (String each : line.split(";", -1)) {
            int mark = each.indexOf('=');
            if (mark > 0 && each.substring(0, mark).chars().allMatch(Character::isDigit) && mark < 6) {
                holds.put(Integer.valueOf(each.substring(0, mark)),
                        Stream.of(each.substring(mark + 1).split(",", -1)).filter(key -> !key.isEmpty()).toList());
            }
        }
        return holds;
    }
}
