package vn.xeploai.regulations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;

/**
 * Reads the editions strictly: an unknown or repeated key, a missing value or citation, a value of the wrong type, two
 * provisions for the same thing or two editions for one year is an error that names the file and the place in it.
 */
public final class EditionReader {
    private static final List<String> SHIPPED =
            List.of("020-2008", "007-2011", "027-2014", "132-2018", "132-2019", "124-2023", "366-2025");

    private static final ObjectMapper MAPPER = YAMLMapper.builder(
                    YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private EditionReader() {}

    /** The editions that come with the program. */
    public static Regulations shipped() {
        return new Regulations(SHIPPED.stream().map(EditionReader::shippedEdition).toList());
    }

    /**
     * The edition with a province's or ward's own provisions beside the central ones.
     *
     * @param central the edition they are added to
     * @param file name for error messages
     * @throws BrokenEditionException naming file, line and fault
     */
    public static Edition withLocal(Edition central, String file, InputStream in) {
        return parse(file, in, LocalFile.class).over(central, file);
    }

    private static Edition shippedEdition(String id) {
        String file = "/regulations/" + id + ".yaml";
        try (InputStream in = EditionReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenEditionException(file, "missing");
            }
            return read(file, in);
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    /**
     * Reads one edition.
     *
     * @param file name for error messages
     * @throws BrokenEditionException naming file, line and fault
     */
    static Edition read(String file, InputStream in) {
        try {
            return parse(file, in, EditionFile.class).toEdition(file);
        } catch (IllegalArgumentException broken) {
            throw new BrokenEditionException(file, String.valueOf(broken.getMessage()));
        }
    }

    private static <T> T parse(String file, InputStream in, Class<T> shape) {
        try {
            return MAPPER.readValue(in, shape);
        } catch (JsonProcessingException broken) {
            String place = broken.getLocation() == null ? file : file + ":" + broken.getLocation().getLineNr();
            throw new BrokenEditionException(place, broken.getOriginalMessage());
        } catch (IOException broken) {
            throw new BrokenEditionException(file, String.valueOf(broken.getMessage()));
        }
    }
}
