package vn.xeploai.ui.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.work.importing.Correction;

/** Ô đã sửa khi xem trước, by address; the file itself is never written to. */
final class Corrections {
    private final Map<String, Correction> byAddress = new LinkedHashMap<>();

    /** Takes what was typed; typing what stands in the file takes the correction back. */
    void put(String address, String field, String shown, String typed) {
        Correction before = byAddress.get(address);
        String inFile = before == null ? shown : before.before();
        if (inFile.equals(typed)) {
            byAddress.remove(address);
        } else {
            byAddress.put(address, new Correction(address, field, inFile, typed));
        }
    }

    /** What to read instead, by address. */
    Map<String, String> texts() {
        return byAddress.values().stream().collect(Collectors.toMap(Correction::address, Correction::after));
    }

    Collection<Correction> all() {
        return byAddress.values();
    }

    Map<String, Correction> byAddress() {
        return Map.copyOf(byAddress);
    }

    void clear() {
        byAddress.clear();
    }
}
