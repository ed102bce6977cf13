package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;

/** Lines followed of a member as the history tells of them. */
final class RecordWords {
    private static final Set<MemberChange.Kind> TRANSFERS =
            EnumSet.of(MemberChange.Kind.TRANSFERRED, MemberChange.Kind.TRANSFER_UNDONE);

    private RecordWords() {}

    /** Before and after; empty for a change of something else. */
    static String change(MemberChange change, Texts texts) {
        String before = change.before();
        String after = change.after();
        if (after != null && TRANSFERS.contains(change.kind())) {
            return transfer(after, texts);
        }
        if (before == null && after == null) {
            return "";
        }
        return before == null || after == null
                ? line(before == null ? after : before, texts)
                : texts.get("ui.member.history.change", Map.of("before", line(before, texts), "after", line(after, texts)));
    }

    /** The cell a transfer was from, and its day. */
    private static String transfer(String written, Texts texts) {
        int bar = written.lastIndexOf('|');
        return texts.get("ui.transfer.history", Map.of(
                "code", written.substring(0, bar), "day", Dates.day(LocalDate.parse(written.substring(bar + 1)))));
    }

    private static String line(@Nullable String written, Texts texts) {
        if (written == null) {
            return "";
        }
        return Arrays.stream(written.split("\\|", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part(part, texts))
                .collect(Collectors.joining(" · "));
    }

    private static String part(String part, Texts texts) {
        if (Arrays.stream(MemberRecord.Kind.values()).anyMatch(kind -> kind.name().equals(part))) {
            return texts.get("ui.record.kind." + part);
        }
        if (texts.keys().contains("ui.record.value." + part)) {
            return texts.get("ui.record.value." + part);
        }
        try {
            return Dates.day(LocalDate.parse(part));
        } catch (DateTimeParseException notADay) {
            return part;
        }
    }
}
