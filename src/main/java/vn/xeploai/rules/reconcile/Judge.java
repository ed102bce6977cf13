package vn.xeploai.rules.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.LevelLabel.Role;
import vn.xeploai.rules.reconcile.Table.Entry;

/** Judges the printed percentages of one table under one reading of it. */
final class Judge {
    private final Reading reading;
    private final InnerWholes inner;

    Judge(Reading reading) {
        this.reading = reading;
        inner = new InnerWholes(reading);
    }

    /** The answer to that line, if it prints a percentage. */
    Optional<Finding> judge(Entry entry) {
        PrintedPercent printed = entry.printed();
        if (printed == null) {
            return Optional.empty();
        }
        Answer answer = new Answer(entry.line(), printed);
        List<Whole> home = home(entry);
        if (home.isEmpty()) {
            Long target = reading.table().target();
            return Optional.of(target != null && target == 0
                    ? answer.ofNobody(reading.table().assessed() == null ? Whole.Kind.TOTAL : Whole.Kind.ASSESSED)
                    : answer.withoutWhole());
        }
        LinkedHashSet<Whole> others = new LinkedHashSet<>(reading.wholes().all());
        others.addAll(inner.around(entry));
        others.removeAll(home);
        Long count = entry.count();
        return Optional.of(count == null
                ? implied(answer, entry, home, others)
                : counted(answer, entry, count, home, others));
    }

    private Finding counted(Answer answer, Entry entry, long count, List<Whole> home, Iterable<Whole> others) {
        for (Whole whole : home) {
            if (Wholes.fits(entry, whole)) {
                return answer.right(count, whole);
            }
        }
        for (Whole whole : home) {
            if (Wholes.isCut(entry, whole)) {
                return answer.cut(count, whole);
            }
        }
        Whole own = home.getFirst();
        for (Whole whole : others) {
            if (Wholes.fits(entry, whole)) {
                return answer.ofAnotherWhole(count, whole, own);
            }
        }
        return answer.wrong(count, own, countThatMeets(entry, count, answer.printed(), own));
    }

    /** The count with which both the percentage and the sum would be right: then the count is mistyped. */
    private @Nullable Long countThatMeets(Entry entry, long count, PrintedPercent printed, Whole own) {
        CountSpan known = reading.counts().of(entry);
        Long target = reading.table().target();
        if (known == null || target == null) {
            return null;
        }
        CountSpan others = reading.counts().sum().without(known);
        long missing = target - others.low();
        boolean possible = others.isSingle() && missing != count && missing >= 0 && missing <= own.size();
        return possible && (printed.isRounded(missing, own.size()) || printed.isCut(missing, own.size()))
                ? Long.valueOf(missing)
                : null;
    }

    private Finding implied(Answer answer, Entry entry, List<Whole> home, Iterable<Whole> others) {
        for (Whole whole : home) {
            CountSpan alone = answer.printed().counts(whole.size());
            if (!alone.isEmpty()) {
                return answer.implied(alone, withOthers(entry, alone), whole);
            }
        }
        for (Whole whole : others) {
            CountSpan span = answer.printed().counts(whole.size());
            if (!span.isEmpty()) {
                return answer.impliedByAnotherWhole(span, whole, home.getFirst());
            }
        }
        return answer.noCount(home.getFirst());
    }

    /** The counts that also agree with the other lines; those of the percentage alone where none does. */
    private CountSpan withOthers(Entry entry, CountSpan alone) {
        List<Entry> made = reading.structure().madeOf().get(entry);
        CountSpan known = made == null ? reading.counts().of(entry) : reading.counts().sum(made);
        CountSpan both = known == null ? alone : alone.and(known);
        return both.isEmpty() ? alone : both;
    }

    /** The wholes of which the line's percentage is right, the most natural first. */
    private List<Whole> home(Entry entry) {
        Wholes wholes = reading.wholes();
        Role role = entry.label().role();
        if (role == Role.TOTAL) {
            return wholes.all();
        }
        if (role == Role.ASSESSED || role == Role.OUTSIDE) {
            return Stream.concat(inner.total().stream(), wholes.all().stream()).limit(1).toList();
        }
        List<Whole> home = new ArrayList<>(inner.chosenFrom(entry));
        Stream.of(wholes.base()).filter(Objects::nonNull).forEach(home::add);
        return home;
    }
}
