package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;

/**
 * Chi bộ không còn bí thư: cells that had one before a step and have none after it. Asked before the step or when it is kept;
 * whom it moves counts as it leaves them.
 */
final class LostSecretaries {
    private final MemberIndex index;
    private final ReferenceDay day;
    private final Predicate<String> isSecretary;

    /** @param isSecretary whether a Party position, as people write it, is that of a secretary */
    LostSecretaries(MemberIndex index, LocalDate day, Predicate<String> isSecretary) {
        this.index = index;
        this.day = new ReferenceDay(day);
        this.isSecretary = isSecretary;
    }

    List<Organization> of(Step step) {
        Set<String> led = step.moves().stream()
                .map(Step.Move::before)
                .filter(Objects::nonNull)
                .filter(this::leads)
                .map(each -> each.membership().cellCode())
                .collect(Collectors.toSet());
        if (led.isEmpty()) {
            return List.of();
        }
        Set<UUID> moved = step.moves().stream().map(Step.Move::id).collect(Collectors.toSet());
        Stream<String> after = step.moves().stream()
                .map(Step.Move::after)
                .filter(Objects::nonNull)
                .filter(this::leads)
                .map(each -> each.membership().cellCode());
        Stream<String> others = index.all().stream()
                .map(IndexedMember::key)
                .filter(each -> led.contains(each.membership().cellCode()) && !moved.contains(each.id()))
                .filter(each -> leads(each.membership(), each.partyPosition()))
                .map(each -> each.membership().cellCode());
        Set<String> still = Stream.concat(after, others).collect(Collectors.toSet());
        return index.tree().superiorsFirst().stream()
                .filter(each -> led.contains(each.code()) && !still.contains(each.code()))
                .filter(each -> each.existence().covers(day.day()))
                .toList();
    }

    private boolean leads(Member member) {
        return leads(member.membership(), member.career().partyPosition());
    }

    private boolean leads(Membership membership, @Nullable String position) {
        return position != null && isSecretary.test(position)
                && !(day.ofMember(membership, DateSpan.ALWAYS) instanceof Standing.Absent);
    }
}
