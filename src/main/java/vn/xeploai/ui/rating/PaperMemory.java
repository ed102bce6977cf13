package vn.xeploai.ui.rating;

import java.util.HashMap;
import java.util.Map;

/** Văn bản đang gõ, by year and by who decides: lives as long as the records are open, whatever becomes of the screens. */
final class PaperMemory {
    private final Map<Key, Map<PaperForm.Field, String>> typed = new HashMap<>();

    /**
     * Whose document.
     *
     * @param year năm đánh giá
     * @param body code of the organization that decides; empty for what is recorded at the year's end
     */
    record Key(int year, String body) {}

    /** What was typed last; nothing where nothing was. */
    Map<PaperForm.Field, String> of(Key key) {
        return typed.getOrDefault(key, Map.of());
    }

    void keep(Key key, Map<PaperForm.Field, String> words) {
        typed.put(key, Map.copyOf(words));
    }
}
