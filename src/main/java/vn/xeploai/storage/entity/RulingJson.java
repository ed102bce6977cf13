package vn.xeploai.storage.entity;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.xeploai.model.deciding.StoredRuling;

/** A kept ruling as JSON, so that it can be read without this program. */
final class RulingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RulingJson() {}

    /** What is written. */
    record Content(List<StoredRuling.OfLevel> levels, List<StoredRuling.KnownThen> facts) {}

    static String write(StoredRuling ruling) {
        try {
            return MAPPER.writeValueAsString(new Content(ruling.levels(), ruling.facts()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("ruling not written", impossible);
        }
    }

    static Content read(String json) {
        try {
            return MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("ruling not readable", damaged);
        }
    }
}
