package vn.xeploai.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fault of the program: a code short enough for the telephone, and the details for whoever mends it.
 *
 * @param code the same for the same fault on every machine
 * @param details exception types and frames; messages stay out, they may hold names of people
 */
public record BugReport(String code, String details) {
    private static final Logger LOG = LoggerFactory.getLogger(BugReport.class);
    private static final int FRAMES = 30;

    /** Makes the report and writes it to the log, once. */
    public static BugReport of(Throwable thrown) {
        StringWriter words = new StringWriter();
        PrintWriter lines = new PrintWriter(words);
        CRC32 hash = new CRC32();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            lines.println(each.getClass().getName());
            hash.update(each.getClass().getName().getBytes(StandardCharsets.UTF_8));
            StackTraceElement[] trace = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
                lines.println("  " + trace[i]);
                if (trace[i].getClassName().startsWith("vn.xeploai")) {
                    hash.update((trace[i].getClassName() + trace[i].getMethodName()).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        String code = "%08X".formatted(hash.getValue()).substring(2).toUpperCase(Locale.ROOT);
        LOG.error("fault {}\n{}", code, words);
        return new BugReport(code, words.toString());
    }
}
