package vn.xeploai.regulations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;

/**
 * Reads the editions strictly: an unknown or repeated key, a missing value or two editions for one year is an error that
 * names the file and the place in it.
 */
public final class EditionReader {
    private static final List<String> SHIPPED =
            List.of("020-2008", "007-2011", "027-2014", "132-2018", "132-2019", "124-2023", "366-2025");

    private static final ObjectReader READER = YAMLMapper.builder(
                    YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build()
            .readerFor(EditionFile.class);

    private EditionReader() {}

    /** The editions that come with the program. */
    public static Regulations shipped() {
        return new Regulations(SHIPPED.stream().map(EditionReader::shippedEdition).toList());
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
            EditionFile content = READER.readValue(in);
            return content.toEdition();
        } catch (JsonProcessingException broken) {
            String place = broken.getLocation() == null ? file : file + ":" + broken.getLocation().getLineNr();
            throw new BrokenEditionException(place, broken.getOriginalMessage());
        } catch (IOException | IllegalArgumentException broken) {
            throw new BrokenEditionException(file, String.valueOf(broken.getMessage()));
        }
    }
}
