package vn.xeploai.ui.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;

/** Những ô gõ chưa đọc được: kept as typed, by field, until they can be read. */
final class UnreadFields {
    private final SessionKey key;
    private final Map<String, Slot<@Nullable UnreadEntry>> slots = new HashMap<>();

    UnreadFields(SessionSheet sheet) {
        key = sheet.session().key();
        sheet.drafts().unread().forEach(each ->
                slots.put(each.field(), new Slot<@Nullable UnreadEntry>(each, SessionChange.Unread::new)));
    }

    /** What stands in that field: what was left there, else what is kept. */
    String shown(String field, String kept) {
        Slot<@Nullable UnreadEntry> slot = slots.get(field);
        UnreadEntry left = slot == null ? null : slot.now();
        return left == null ? kept : left.typed();
    }

    /** That field cannot be read. */
    void leave(String field, String typed) {
        slot(field).set(new UnreadEntry(key, field, typed));
    }

    /** That field can be read, or is empty or gone. */
    void clear(String field) {
        slot(field).set(null);
    }

    Stream<Pending> pending() {
        return slots.values().stream().flatMap(Slot::pending);
    }

    private Slot<@Nullable UnreadEntry> slot(String field) {
        return slots.computeIfAbsent(field, _ -> new Slot<@Nullable UnreadEntry>(null, SessionChange.Unread::new));
    }
}
