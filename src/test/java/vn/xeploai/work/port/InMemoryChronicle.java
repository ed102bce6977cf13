package vn.xeploai.work.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Membership;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.model.Stretches;
import vn.xeploai.model.Succession;
import vn.xeploai.rules.regulation.Edition;

/** The chronicle in lists; organizations are taken away from the map it is given. */
public final class InMemoryChronicle {
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    private final List<EarlierOrganization> earlier = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<EarlierCell> cells = new ArrayList<>();
    private final List<OrganizationChange> history = new ArrayList<>();

    public InMemoryChronicle copy() {
        InMemoryChronicle copy = new InMemoryChronicle();
        copy.earlier.addAll(earlier);
        copy.successions.addAll(successions);
        copy.cells.addAll(cells);
        copy.history.addAll(history);
        return copy;
    }

    /** The member as of the reference day of that year. */
    public Member then(Member member, int year, Optional<Campaign> campaign, List<MemberRecord> lines) {
        return then(member, campaign.map(Campaign::referenceDay).orElse(Edition.usualReferenceDay(year)), lines);
    }

    /** The member as of that day. */
    public Member then(Member member, LocalDate day, List<MemberRecord> lines) {
        Stretches stretches = new Stretches(lines.stream().filter(each -> each.memberId().equals(member.id())).toList());
        Membership now = member.membership();
        String cell = cells.stream()
                .filter(each -> each.memberId().equals(member.id()) && day.isBefore(each.until()))
                .min(Comparator.comparing(EarlierCell::until))
                .map(EarlierCell::cellCode)
                .orElse(now.cellCode());
        return new Member(
                member.id(), member.code(), member.cardNumber(), member.person(),
                stretches.membership(
                        new Membership(cell, now.admittedOn(), now.officialOn(), now.status(), now.statusSpan()), day),
                stretches.career(member.career(), day), member.note());
    }

    /** The port over it; of cells that members left somebody else is told. */
    public Chronicle over(
            Map<String, ?> organizations, Predicate<String> isReferredTo, BiConsumer<MemberChange.Kind, EarlierCell> told) {
        return new Chronicle() {
            @Override
            public List<EarlierOrganization> earlier() {
                return List.copyOf(earlier);
            }

            @Override
            public void putEarlier(String code, List<EarlierOrganization> stretches) {
                earlier.removeIf(each -> each.code().equals(code));
                earlier.addAll(stretches);
            }

            @Override
            public List<Succession> successions() {
                return List.copyOf(successions);
            }

            @Override
            public void addSuccessions(List<Succession> added) {
                successions.addAll(added);
            }

            @Override
            public void removeSuccessions(List<Succession> gone) {
                successions.removeAll(gone);
            }

            @Override
            public List<EarlierCell> earlierCells() {
                return List.copyOf(cells);
            }

            @Override
            public List<EarlierCell> earlierCells(Collection<UUID> members) {
                return cells.stream()
                        .filter(each -> members.contains(each.memberId()))
                        .sorted(Comparator.comparing(EarlierCell::until))
                        .toList();
            }

            @Override
            public void addCells(List<EarlierCell> added) {
                cells.addAll(added);
                added.forEach(each -> told.accept(MemberChange.Kind.TRANSFERRED, each));
            }

            @Override
            public void removeCells(List<EarlierCell> gone) {
                cells.removeAll(gone);
                gone.forEach(each -> told.accept(MemberChange.Kind.TRANSFER_UNDONE, each));
            }

            @Override
            public void note(List<OrganizationNote> lines) {
                lines.forEach(each -> history.add(new OrganizationChange(each, AT.plusSeconds(history.size()), "lan")));
            }

            @Override
            public List<OrganizationChange> history(String code) {
                return history.stream().filter(each -> each.what().code().equals(code)).toList().reversed();
            }

            @Override
            public void remove(String code) {
                if (isReferredTo.test(code)) {
                    throw new IllegalStateException("referred to: " + code);
                }
                earlier.removeIf(each -> each.code().equals(code));
                organizations.remove(code);
            }
        };
    }
}
