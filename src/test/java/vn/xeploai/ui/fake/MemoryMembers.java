package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.OutcomeCount;
import vn.xeploai.work.port.RegisterLine;

/** What the counting use cases ask of members. */
record MemoryMembers(MemoryDesk desk) {
    boolean insert(List<?> members) {
        List<Member> added = members.stream().map(Member.class::cast).toList();
        desk.people.addAll(added);
        desk.book().noteAdded(added);
        return true;
    }

    boolean update(List<?> members) {
        Map<UUID, Member> people = new PeopleById(desk.people);
        Map<UUID, Member> before = Map.copyOf(people);
        List<Member> changed = members.stream().map(Member.class::cast).toList();
        changed.forEach(each -> people.put(each.id(), each));
        desk.book().noteChanged(before, changed);
        return true;
    }

    List<Membership> withoutRow(int year) {
        Map<UUID, MemberAssessment> rows = rows(year);
        return desk.people.stream().filter(each -> !rows.containsKey(each.id()))
                .map(each -> then(each, year).membership())
                .toList();
    }

    List<MemberLine> lines(int year, Collection<?> cells) {
        Map<UUID, MemberAssessment> rows = rows(year);
        List<MemberLine> lines = new ArrayList<>();
        for (Member now : desk.people) {
            Member each = then(now, year);
            MemberAssessment row = rows.get(each.id());
            String at = row == null ? each.membership().cellCode() : row.cellCode();
            if (cells.contains(at)) {
                lines.add(new MemberLine(each.id(), each.code(), each.person().fullName(), each.person().birth(),
                        each.career().partyPosition(), each.membership(), at, row == null ? null : row.outcome()));
            }
        }
        return lines;
    }

    List<RegisterLine> register(int year, Collection<?> cells) {
        Map<UUID, MemberAssessment> rows = rows(year);
        List<RegisterLine> lines = new ArrayList<>();
        for (Member now : desk.people) {
            Member each = then(now, year);
            MemberAssessment row = rows.get(each.id());
            String at = row == null ? each.membership().cellCode() : row.cellCode();
            if (cells.contains(at)) {
                lines.add(registered(each, row, at));
            }
        }
        return lines;
    }

    List<RegisterLine> register(LocalDate day, Collection<?> cells) {
        return desk.people.stream()
                .map(each -> desk.chronicle.then(each, day, List.copyOf(desk.lines.values())))
                .filter(each -> cells.contains(each.membership().cellCode()))
                .map(each -> registered(each, null, each.membership().cellCode()))
                .toList();
    }

    private static RegisterLine registered(Member each, @Nullable MemberAssessment row, String at) {
        return new RegisterLine(
                each.id(), each.code(), each.cardNumber(), each.person().fullName(), each.person().birth(),
                each.person().sex(), each.person().ethnicity(), each.person().religion(), each.person().nativePlace(),
                each.career(), each.note(), each.membership(), at,
                row == null ? Proposals.NONE : row.proposals(), row == null ? null : row.outcome(),
                row == null ? Decision.NONE : row.decision());
    }

    List<MemberToJudge> toJudge(int year, Collection<?> cells) {
        return desk.people.stream()
                .map(each -> judged(year, then(each, year)))
                .filter(each -> cells.contains(each.countedAt()))
                .toList();
    }

    Optional<MemberToJudge> toJudge(int year, UUID id) {
        return desk.people.stream().filter(each -> each.id().equals(id)).map(each -> judged(year, then(each, year))).findFirst();
    }

    private Member then(Member member, int year) {
        return desk.chronicle.then(member, year, desk.campaigns().of(year), List.copyOf(desk.lines.values()));
    }

    private MemberToJudge judged(int year, Member each) {
        MemberAssessment row = rows(year).get(each.id());
        return new MemberToJudge(each.id(), each.code(), each.person().fullName(), each.membership(),
                each.career().scoreGroup(), row == null ? each.membership().cellCode() : row.cellCode(),
                row == null ? null : row.outcome(), row == null ? null : row.proposals().score());
    }

    List<OutcomeCount> count(int year) {
        record Key(String cell, Outcome outcome) {}
        return rows(year).values().stream()
                .collect(Collectors.groupingBy(
                        row -> new Key(row.cellCode(), withoutRemark(row.outcome())), Collectors.counting()))
                .entrySet().stream()
                .map(each -> new OutcomeCount(each.getKey().cell(), each.getKey().outcome(), each.getValue().intValue()))
                .toList();
    }

    private static Outcome withoutRemark(Outcome outcome) {
        return outcome instanceof Outcome.NotRated not ? new Outcome.NotRated(not.reason(), null) : outcome;
    }

    private Map<UUID, MemberAssessment> rows(int year) {
        return desk.memberRows.getOrDefault(year, Map.of());
    }
}
