package vn.xeploai.rules.trial;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import vn.xeploai.rules.cap.CapFact;
import vn.xeploai.rules.collective.CollectiveFact;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.order.OrderFact;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.subject.SubjectFact;

/** Every fact the rules may ask about. */
public final class KnownFacts {
    private KnownFacts() {}

    /** All of them. */
    public static List<Fact<?>> all() {
        List<Fact<?>> facts = new ArrayList<>();
        for (Class<?> holder : List.of(
                SubjectFact.class, MemberFact.class, CollectiveFact.class, OrderFact.class, CapFact.class, RecordedDecisions.class)) {
            for (Field field : holder.getFields()) {
                if (field.getType() == Fact.class) {
                    facts.add(read(field));
                }
            }
        }
        return facts;
    }

    private static Fact<?> read(Field field) {
        try {
            return (Fact<?>) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
