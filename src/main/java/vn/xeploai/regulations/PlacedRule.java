package vn.xeploai.regulations;

import java.io.IOException;
import java.io.Serial;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/**
 * A provision with the line on which it begins, for error messages.
 *
 * @param line line in the file, from 1
 * @param content what is written there
 */
record PlacedRule(int line, RuleLine content) {
    /** Reads a provision and remembers its line. */
    static final class Reader extends StdDeserializer<PlacedRule> {
        @Serial
        private static final long serialVersionUID = 1L;

        Reader() {
            super(PlacedRule.class);
        }

        @Override
        public PlacedRule deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            int line = parser.currentTokenLocation().getLineNr();
            return new PlacedRule(line, context.readValue(parser, RuleLine.class));
        }
    }
}
