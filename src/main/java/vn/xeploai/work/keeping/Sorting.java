package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.work.port.MemberKey;

/** Puts found members, who come by name, in another order; those without a value come last either way. */
final class Sorting {
    private Sorting() {}

    static List<IndexedMember> sorted(List<IndexedMember> byName, MemberQuery query) {
        MemberOrder order = query.order();
        if (order.by() == MemberOrder.By.NAME) {
            return order.descending() ? byName.reversed() : byName;
        }
        List<IndexedMember> sorted = new ArrayList<>(byName);
        sorted.sort(switch (order.by()) {
            case CODE, NAME -> by(MemberKey::code, order);
            case BIRTH -> by(key -> birth(key.birth()), order);
            case SEX -> by(MemberKey::sex, order);
            case CELL -> by(key -> key.membership().cellCode(), order);
            case POSITION -> by(MemberKey::partyPosition, order);
            case CARD -> by(MemberKey::cardNumber, order);
            case ADMITTED -> by(key -> key.membership().admittedOn(), order);
            case OFFICIAL -> by(key -> key.membership().officialOn(), order);
            case GROUP -> by(MemberKey::scoreGroup, order);
            case STATUS -> by(key -> StandingOnDay.of(key.membership(), query.day()), order);
        });
        return sorted;
    }

    /** Somebody of whom only the year is known stands before those born on its first day. */
    private static LocalDate birth(BirthDate birth) {
        LocalDate day = birth.day();
        return day == null ? LocalDate.ofYearDay(birth.year(), 1).minusDays(1) : day;
    }

    private static <T extends Comparable<? super T>> Comparator<IndexedMember> by(Value<T> value, MemberOrder order) {
        Comparator<T> natural = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(each -> value.of(each.key()), Comparator.nullsLast(natural));
    }

    /** What a member is put in order by. */
    private interface Value<T> {
        @Nullable T of(MemberKey key);
    }
}
