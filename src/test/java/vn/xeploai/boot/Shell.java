package vn.xeploai.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Types commands and keeps what comes back. */
final class Shell {
    private Shell() {}

    /** One command in this very process. */
    static Answer type(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Console.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Answer(status, out.toString(), err.toString());
    }

    /** What came back. */
    record Answer(int status, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException noJson) {
                throw new AssertionError(out + err, noJson);
            }
        }
    }
}
