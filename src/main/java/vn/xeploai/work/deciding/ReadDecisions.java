package vn.xeploai.work.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Xem quyết định, căn cứ lúc quyết định, lịch sử. Judges nothing. */
public final class ReadDecisions {
    private final Desk desk;

    /** Reads from that desk. */
    public ReadDecisions(Desk desk) {
        this.desk = desk;
    }

    /** How far that sheet is decided; rulings that were kept come back as they were. */
    public SheetDecisions of(Sheet sheet) {
        return desk.look(records -> of(records, sheet));
    }

    /** Everything done with the result of that subject, earliest first. */
    public List<RatingAct> history(SheetKey key, String subject) {
        return desk.look(records -> records.decisions().acts(key.year(), Subjects.of(key, subject)));
    }

    private static SheetDecisions of(Records records, Sheet sheet) {
        SheetKey key = sheet.key();
        YearStanding standing = YearGuard.standing(records, key.year());
        List<RatingAct> overrides = records.decisions().acts(key.year(), RatingAct.Kind.OVERRIDDEN);
        SheetDecisions bare = new SheetDecisions(key, standing, Map.of(), Map.of(), overrides, null);
        Map<String, Entry> frozen = new HashMap<>();
        sheet.entries().stream()
                .filter(each -> bare.isFrozen(each.subject()))
                .forEach(each -> frozen.put(each.subject(), each));
        Map<String, StoredRuling> kept = new HashMap<>();
        Map<String, Explanation> told = new HashMap<>();
        for (StoredRuling each : records.decisions().rulings(key.year(), Subjects.kind(key), frozen.keySet())) {
            Entry entry = frozen.get(each.subject().id());
            if (entry != null) {
                kept.put(entry.subject(), each);
                told.put(entry.subject(), KeptRulings.restored(each, entry, sheet));
            }
        }
        @Nullable StoredRuling cap = !bare.isFrozen() ? null
                : records.decisions().rulings(key.year(), RatedSubject.Kind.CAP_GROUP, List.of(key.unitCode())).stream()
                        .findFirst()
                        .orElse(null);
        return new SheetDecisions(key, standing, told, kept, overrides, cap);
    }
}
