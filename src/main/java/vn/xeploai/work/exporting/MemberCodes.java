package vn.xeploai.work.exporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.work.port.workbook.Wording;

/**
 * Mã đảng viên in the workbook. Whoever could not be told apart there without one is given one: namesakes of one birth and
 * admission, and those with ratings but no card.
 */
final class MemberCodes {
    private final Set<UUID> rated = new HashSet<>();
    private final Map<List<Object>, Integer> namesakes = new HashMap<>();

    MemberCodes(Kept kept) {
        kept.memberRatings().forEach(each -> rated.add(each.memberId()));
        kept.members().forEach(each -> namesakes.merge(name(each), 1, Integer::sum));
    }

    @Nullable String of(Member member) {
        if (member.code() != null) {
            return member.code();
        }
        boolean needed = namesakes.getOrDefault(name(member), 0) > 1
                || (member.cardNumber() == null && rated.contains(member.id()));
        return needed ? member.id().toString() : null;
    }

    private static List<Object> name(Member member) {
        return List.of(Wording.folded(member.person().fullName()), member.person().birth(), member.membership().admittedOn());
    }
}
