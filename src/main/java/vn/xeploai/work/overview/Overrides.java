package vn.xeploai.work.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.work.judging.CheckedGround;
import vn.xeploai.work.port.Records;

/** Quyết định khác đã ghi: what a body allowed against the regulation needs nobody any more. */
final class Overrides {
    private final Set<String> allowed = new HashSet<>();

    private Overrides() {}

    /** Those of that year. */
    static Overrides of(Records records, int year) {
        Overrides overrides = new Overrides();
        List<RatingAct> acts = records.decisions().acts(year, RatingAct.Kind.OVERRIDDEN);
        Map<String, String> told = new HashMap<>();
        records.members()
                .withIds(acts.stream()
                        .map(RatingAct::subject)
                        .filter(each -> each.kind() == RatedSubject.Kind.MEMBER)
                        .map(each -> UUID.fromString(each.id()))
                        .distinct()
                        .toList())
                .forEach(each -> {
                    String code = each.code();
                    told.put(each.id().toString(), code == null ? each.person().fullName() : code);
                });
        for (RatingAct act : acts) {
            if (act.after().outcome() instanceof Outcome.Rated rated) {
                String id = act.subject().id();
                overrides.allowed.add(key(
                        act.subject().kind() == RatedSubject.Kind.CAP_GROUP, act.unitCode(), told.getOrDefault(id, id),
                        rated.levelCode()));
            }
        }
        return overrides;
    }

    /** Whether that ground was overridden for that very level. */
    boolean allow(CheckedGround told) {
        boolean cap = isCap(told.ground());
        return told.level() != null && allowed.contains(key(cap, told.unit(), told.subject(), told.level().code()));
    }

    /** Whether that is about a cap, not about somebody's level. */
    static boolean isCap(Ground ground) {
        return ground.rule().name().startsWith("Q_");
    }

    private static String key(boolean cap, String unit, String subject, String level) {
        return cap + " " + unit + " " + subject + " " + level;
    }
}
