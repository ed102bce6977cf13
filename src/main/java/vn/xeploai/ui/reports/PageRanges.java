package vn.xeploai.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Trang cần in as people type them: {@code 1-3,5}. */
final class PageRanges {
    private static final Pattern PART = Pattern.compile("(\\d{1,6})\\s*(?:[-–]\\s*(\\d{1,6}))?");

    private PageRanges() {}

    /**
     * The pages from 0 in the order of the file, each once.
     *
     * @param typed empty for all
     * @param count how many there are
     * @return nothing when it names a page that there is not, or cannot be read
     */
    static Optional<List<Integer>> of(String typed, int count) {
        if (typed.isBlank()) {
            return Optional.of(IntStream.range(0, count).boxed().toList());
        }
        TreeSet<Integer> pages = new TreeSet<>();
        for (String part : typed.strip().split("[,;]", -1)) {
            Matcher range = PART.matcher(part.strip());
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last > count || first > last) {
                return Optional.empty();
            }
            IntStream.range(first - 1, last).forEach(pages::add);
        }
        return Optional.of(List.copyOf(pages));
    }
}
