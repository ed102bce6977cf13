package vn.xeploai.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTokensTest {
    private static final List<String> WORDS = List.of("-ink", "-quiet", "-level-best", "-level-good", "-level-done",
            "-level-failed", "-level-pending", "-level-out");
    private static final List<String> PAPERS = List.of("-paper", "-desk", "-hover", "-chosen");
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    @ParameterizedTest
    @ValueSource(strings = {".window {", ".window:dark {"})
    void words_and_signs_can_be_read_on_every_paper(String block) throws IOException {
        Map<String, Integer> tokens = tokens(block);
        for (String paper : PAPERS) {
            for (String word : WORDS) {
                assertThat(contrast(tokens, word, paper)).as("%s on %s", word, paper).isGreaterThanOrEqualTo(READABLE);
            }
        }
        assertThat(contrast(tokens, "-on-accent", "-accent")).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(tokens, "-on-accent", "-accent-hover")).isGreaterThanOrEqualTo(READABLE);
        for (String paper : List.of("-error-paper", "-warning-paper", "-done-paper")) {
            assertThat(contrast(tokens, "-ink", paper)).isGreaterThanOrEqualTo(READABLE);
        }
        assertThat(contrast(tokens, "-focus", "-paper")).isGreaterThanOrEqualTo(VISIBLE);
    }

    private static Map<String, Integer> tokens(String block) throws IOException {
        String css;
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("/ui/xep-loai.css"))) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int from = css.indexOf(block);
        Matcher line = Pattern.compile("(-[a-z-]+): #([0-9a-f]{6});").matcher(css.substring(from, css.indexOf('}', from)));
        Map<String, Integer> tokens = new HashMap<>();
        while (line.find()) {
            tokens.put(line.group(1), Integer.parseInt(line.group(2), 16));
        }
        return tokens;
    }

    /** Contrast by WCAG 2. */
    private static double contrast(Map<String, Integer> tokens, String one, String other) {
        double first = luminance(Objects.requireNonNull(tokens.get(one), one));
        double second = luminance(Objects.requireNonNull(tokens.get(other), other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear((rgb >> 16) & 255) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
