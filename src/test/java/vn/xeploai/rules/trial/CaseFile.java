package vn.xeploai.rules.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

/**
 * A file of cases that somebody who knows the regulation, not the program, can read and extend.
 *
 * @param edition id of the edition
 * @param year assessment year
 * @param kind kind of subject, in Vietnamese
 * @param cases the cases
 */
public record CaseFile(
        @JsonProperty(value = "quy định", required = true) String edition,
        @JsonProperty(value = "năm", required = true) int year,
        @JsonProperty(value = "đối tượng", required = true) String kind,
        @JsonProperty(value = "trường hợp", required = true) List<Case> cases) {
    private static final Path ROOT = Path.of("src/test/resources/cases");
    private static final YAMLMapper MAPPER =
            new YAMLMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    /**
     * One case.
     *
     * @param name what it shows
     * @param facts what is known, by Vietnamese label
     * @param expected effect in Vietnamese, by rule id and level code
     */
    public record Case(
            @JsonProperty(value = "tên", required = true) String name,
            @JsonProperty("dữ kiện") @Nullable Map<String, JsonNode> facts,
            @JsonProperty(value = "mong đợi", required = true) Map<String, Map<String, String>> expected) {}

    /** All files, by path under {@code cases/}. */
    public static List<Map.Entry<String, CaseFile>> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Map.Entry<String, CaseFile>> read = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                String name = ROOT.relativize(file).toString().replace('\\', '/');
                read.add(Map.entry(name, MAPPER.readValue(file.toFile(), CaseFile.class)));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
