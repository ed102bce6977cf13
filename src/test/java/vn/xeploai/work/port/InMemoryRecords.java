package vn.xeploai.work.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;

/** Tables in memory; refuses a key twice and an update of nothing, as a database would. */
final class InMemoryRecords implements Records {
    private final Map<String, Organization> organizations = new TreeMap<>();
    private final Map<UUID, Member> members = new TreeMap<>();
    private final Map<Integer, Campaign> campaigns = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, OrganizationAssessment> organizationRows = new TreeMap<>();
    private final Map<String, MemberAssessment> memberRows = new TreeMap<>();
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private InMemoryMeetings meetings = new InMemoryMeetings();

    InMemoryRecords copy() {
        InMemoryRecords copy = new InMemoryRecords();
        copy.organizations.putAll(organizations);
        copy.members.putAll(members);
        copy.campaigns.putAll(campaigns);
        copy.organizationRows.putAll(organizationRows);
        copy.memberRows.putAll(memberRows);
        copy.indicators.putAll(indicators);
        copy.meetings = meetings.copy();
        return copy;
    }

    @Override
    public Organizations organizations() {
        return new Organizations() {
            @Override
            public List<Organization> all() {
                return List.copyOf(organizations.values());
            }

            @Override
            public void insert(List<Organization> added) {
                add(organizations, added, Organization::code);
            }

            @Override
            public void update(List<Organization> changed) {
                replace(organizations, changed, Organization::code);
            }
        };
    }

    @Override
    public Members members() {
        return new Members() {
            @Override
            public List<Member> all() {
                return List.copyOf(members.values());
            }

            @Override
            public int count() {
                return members.size();
            }

            @Override
            public void insert(List<Member> added) {
                add(members, added, Member::id);
            }

            @Override
            public void update(List<Member> changed) {
                replace(members, changed, Member::id);
            }

            @Override
            public List<Membership> withoutRow(int year) {
                return members.values().stream()
                        .filter(each -> rowOf(each, year).isEmpty())
                        .map(Member::membership)
                        .toList();
            }

            @Override
            public List<MemberLine> lines(int year, Collection<String> cellCodes) {
                return members.values().stream()
                        .map(each -> line(each, rowOf(each, year)))
                        .filter(line -> cellCodes.contains(line.countedAt()))
                        .toList();
            }
        };
    }

    @Override
    public Campaigns campaigns() {
        return new Campaigns() {
            @Override
            public List<Campaign> all() {
                return List.copyOf(campaigns.values());
            }

            @Override
            public Optional<Campaign> of(int year) {
                return Optional.ofNullable(campaigns.get(year));
            }

            @Override
            public void insert(List<Campaign> added) {
                add(campaigns, added, Campaign::year);
            }
        };
    }

    @Override
    public Assessments assessments() {
        return new Assessments() {
            @Override
            public List<OrganizationAssessment> ofOrganizations(int year) {
                return organizationRows.values().stream().filter(each -> each.year() == year).toList();
            }

            @Override
            public List<MemberAssessment> ofMembers(int year) {
                return memberRows.values().stream().filter(each -> each.year() == year).toList();
            }

            @Override
            public List<OutcomeCount> countMembers(int year) {
                List<OutcomeCount> counts = new ArrayList<>();
                ofMembers(year).stream()
                        .collect(Collectors.groupingBy(
                                MemberAssessment::cellCode,
                                Collectors.groupingBy(each -> withoutRemark(each.outcome()), Collectors.counting())))
                        .forEach((cell, outcomes) -> outcomes.forEach(
                                (outcome, count) -> counts.add(new OutcomeCount(cell, outcome, Math.toIntExact(count)))));
                return counts;
            }

            @Override
            public void insertOrganizations(List<OrganizationAssessment> rows) {
                add(organizationRows, rows, each -> each.year() + " " + each.code());
            }

            @Override
            public void updateOrganizations(List<OrganizationAssessment> rows) {
                replace(organizationRows, rows, each -> each.year() + " " + each.code());
            }

            @Override
            public void insertMembers(List<MemberAssessment> rows) {
                add(memberRows, rows, each -> each.year() + " " + each.memberId());
            }

            @Override
            public void updateMembers(List<MemberAssessment> rows) {
                replace(memberRows, rows, each -> each.year() + " " + each.memberId());
            }
        };
    }

    @Override
    public Indicators indicators() {
        return new Indicators() {
            @Override
            public List<Indicator> all() {
                return List.copyOf(indicators.values());
            }

            @Override
            public void insert(List<Indicator> added) {
                add(indicators, added, InMemoryRecords::key);
            }

            @Override
            public void update(List<Indicator> changed) {
                replace(indicators, changed, InMemoryRecords::key);
            }
        };
    }

    @Override
    public ReviewSessions reviewSessions() {
        return meetings;
    }

    @Override
    public Limitations limitations() {
        return meetings.limitations();
    }

    private Optional<MemberAssessment> rowOf(Member member, int year) {
        return Optional.ofNullable(memberRows.get(year + " " + member.id()));
    }

    private static MemberLine line(Member member, Optional<MemberAssessment> row) {
        return new MemberLine(
                member.id(),
                member.code(),
                member.person().fullName(),
                member.person().birth(),
                member.career().partyPosition(),
                member.membership(),
                row.map(MemberAssessment::cellCode).orElse(member.membership().cellCode()),
                row.map(MemberAssessment::outcome).orElse(null));
    }

    private static Outcome withoutRemark(Outcome outcome) {
        return outcome instanceof Outcome.NotRated not ? new Outcome.NotRated(not.reason(), null) : outcome;
    }

    private static String key(Indicator indicator) {
        return indicator.year() + " " + indicator.code() + " " + indicator.name();
    }

    private static <K, D> void add(Map<K, D> table, List<D> things, Function<D, K> key) {
        for (D each : things) {
            if (table.putIfAbsent(key.apply(each), each) != null) {
                throw new IllegalStateException("key twice: " + key.apply(each));
            }
        }
    }

    private static <K, D> void replace(Map<K, D> table, List<D> things, Function<D, K> key) {
        for (D each : things) {
            if (table.replace(key.apply(each), each) == null) {
                throw new IllegalStateException("nothing to replace: " + key.apply(each));
            }
        }
    }
}
