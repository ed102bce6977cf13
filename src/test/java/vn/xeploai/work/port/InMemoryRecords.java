package vn.xeploai.work.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.document.DocumentSetting;

/** Tables in memory; refuses a key twice and an update of nothing, as a database would. */
final class InMemoryRecords implements Records {
    private final Map<String, Organization> organizations = new TreeMap<>();
    private final Map<UUID, Member> members = new TreeMap<>();
    private final Map<Integer, Campaign> campaigns = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, OrganizationAssessment> organizationRows = new TreeMap<>();
    private final Map<String, MemberAssessment> memberRows = new TreeMap<>();
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Map<String, MemberFactNote> memberFacts = new TreeMap<>();
    private final Map<String, OrganizationFactNote> organizationFacts = new TreeMap<>();

    private final Map<UUID, MemberRecord> memberLines = new TreeMap<>();
    private final Map<UUID, ResidenceGuest> guests = new TreeMap<>();
    private final Map<UUID, Member> bin = new TreeMap<>();
    private final List<MemberChange> history = new ArrayList<>();
    private long changeNumber;
    private InMemoryJournal journal = new InMemoryJournal();
    private InMemoryMeetings meetings = new InMemoryMeetings();
    private InMemoryDrafts drafts = new InMemoryDrafts(meetings);
    private InMemoryDecisions decisions = new InMemoryDecisions();
    private InMemoryChronicle chronicle = new InMemoryChronicle();
    private InMemoryScores scores = new InMemoryScores();
    private InMemoryYears years = new InMemoryYears();
    private final Map<String, DocumentSetting> documentSettings = new TreeMap<>();
    private InMemoryTemplates templates = new InMemoryTemplates();

    InMemoryRecords copy() {
        InMemoryRecords copy = new InMemoryRecords();
        copy.organizations.putAll(organizations);
        copy.members.putAll(members);
        copy.campaigns.putAll(campaigns);
        copy.organizationRows.putAll(organizationRows);
        copy.memberRows.putAll(memberRows);
        copy.indicators.putAll(indicators);
        copy.memberFacts.putAll(memberFacts);
        copy.organizationFacts.putAll(organizationFacts);
        copy.memberLines.putAll(memberLines);
        copy.guests.putAll(guests);
        copy.bin.putAll(bin);
        copy.history.addAll(history);
        copy.changeNumber = changeNumber + 1;
        copy.meetings = meetings.copy();
        copy.drafts = drafts.copy(copy.meetings);
        copy.decisions = decisions.copy();
        copy.chronicle = chronicle.copy();
        copy.scores = scores.copy();
        copy.years = years.copy();
        copy.documentSettings.putAll(documentSettings);
        copy.templates = templates.copy();
        copy.journal = journal.copy();
        return copy;
    }

    @Override
    public DocumentSettings documentSettings() {
        return new DocumentSettings() {
            @Override
            public List<DocumentSetting> all() {
                return documentSettings.values().stream().sorted(Comparator.comparingInt(DocumentSetting::year)).toList();
            }

            @Override
            public void put(List<DocumentSetting> settings) {
                settings.forEach(each -> documentSettings.put(each.year() + " " + each.unitCode() + " " + each.field(), each));
            }
        };
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
            public List<Member> withIds(Collection<UUID> ids) {
                return ids.stream().distinct().map(members::get).filter(Objects::nonNull).toList();
            }

            @Override
            public int count() {
                return members.size();
            }

            @Override
            public void insert(List<Member> added) {
                add(members, added, Member::id);
                book().noteAdded(added);
            }

            @Override
            public void update(List<Member> changed) {
                Map<UUID, Member> before = Map.copyOf(members);
                replace(members, changed, Member::id);
                book().noteChanged(before, changed);
            }

            @Override
            public List<Membership> withoutRow(int year) {
                return members.values().stream()
                        .filter(each -> rowOf(each, year).isEmpty() && isKnown(each, year))
                        .map(each -> then(each, year).membership())
                        .toList();
            }

            @Override
            public List<MemberLine> lines(int year, Collection<String> cellCodes) {
                return members.values().stream()
                        .filter(each -> isKnown(each, year))
                        .map(each -> line(then(each, year), rowOf(each, year)))
                        .filter(line -> cellCodes.contains(line.countedAt()))
                        .toList();
            }

            @Override
            public List<MemberToJudge> toJudge(int year, Collection<String> cellCodes) {
                return members.values().stream()
                        .filter(each -> isKnown(each, year))
                        .map(each -> judged(then(each, year), rowOf(each, year)))
                        .filter(each -> cellCodes.contains(each.countedAt()))
                        .toList();
            }

            @Override
            public Optional<MemberToJudge> toJudge(int year, UUID id) {
                return Optional.ofNullable(members.get(id)).map(each -> judged(then(each, year), rowOf(each, year)));
            }

            @Override
            public List<RegisterLine> register(int year, Collection<String> cellCodes) {
                throw new UnsupportedOperationException("no import prints lists");
            }

            @Override
            public List<RegisterLine> register(LocalDate day, Collection<String> cellCodes) {
                throw new UnsupportedOperationException("no import prints lists");
            }
        };
    }

    @Override
    public MemberBook memberBook() {
        return book();
    }

    private InMemoryMemberBook book() {
        return new InMemoryMemberBook(
                members, bin, history, changeNumber,
                id -> memberRows.values().stream().anyMatch(row -> row.memberId().equals(id)),
                (member, day) -> chronicle.then(member, day, lines()));
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
            public List<MemberAssessment> ofCells(int year, Collection<String> cellCodes) {
                return ofMembers(year).stream().filter(each -> cellCodes.contains(each.cellCode())).toList();
            }

            @Override
            public List<MemberAssessment> ofTheseMembers(int year, Collection<UUID> memberIds) {
                return ofMembers(year).stream().filter(each -> memberIds.contains(each.memberId())).toList();
            }

            @Override
            public List<OrganizationAssessment> ofTheseOrganizations(int year, Collection<String> codes) {
                return ofOrganizations(year).stream().filter(each -> codes.contains(each.code())).toList();
            }

            @Override
            public void removeOrganizations(int year, Collection<String> codes) {
                codes.forEach(code -> organizationRows.remove(year + " " + code));
            }

            @Override
            public void removeMembers(int year, Collection<UUID> memberIds) {
                memberIds.forEach(id -> memberRows.remove(year + " " + id));
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
            public Map<String, Integer> countUndecided(int year) {
                return ofMembers(year).stream()
                        .filter(each -> each.outcome() instanceof Outcome.Rated && !each.decision().isTaken())
                        .collect(Collectors.toMap(MemberAssessment::cellCode, _ -> 1, Integer::sum));
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
    public FactNotes factNotes() {
        return new FactNotes() {
            @Override
            public List<MemberFactNote> ofMembers(int year, Collection<String> cellCodes) {
                return members().toJudge(year, cellCodes).stream()
                        .flatMap(each -> ofMember(year, each.id()).stream())
                        .toList();
            }

            @Override
            public List<MemberFactNote> ofMember(int year, UUID memberId) {
                return memberFacts.values().stream()
                        .filter(each -> each.year() == year && each.memberId().equals(memberId))
                        .toList();
            }

            @Override
            public List<OrganizationFactNote> ofOrganizations(int year) {
                return organizationFacts.values().stream().filter(each -> each.year() == year).toList();
            }

            @Override
            public void putMembers(List<MemberFactNote> notes) {
                notes.forEach(each -> memberFacts.put(each.year() + " " + each.memberId() + " " + each.key(), each));
            }

            @Override
            public void putOrganizations(List<OrganizationFactNote> notes) {
                notes.forEach(each -> organizationFacts.put(each.year() + " " + each.code() + " " + each.key(), each));
            }
        };
    }

    private static MemberToJudge judged(Member member, Optional<MemberAssessment> row) {
        return new MemberToJudge(
                member.id(),
                member.code(),
                member.person().fullName(),
                member.membership(),
                member.career().scoreGroup(),
                row.map(MemberAssessment::cellCode).orElse(member.membership().cellCode()),
                row.map(MemberAssessment::outcome).orElse(null),
                row.map(each -> each.proposals().score()).orElse(null));
    }

    @Override
    public MemberRecords memberRecords() {
        return new InMemoryMemberRecords(memberLines, book());
    }

    @Override
    public ResidenceGuests residenceGuests() {
        return new InMemoryGuests(guests);
    }

    @Override
    public ReviewSessions reviewSessions() {
        return meetings;
    }

    @Override
    public SessionDrafts sessionDrafts() {
        return drafts;
    }

    @Override
    public Limitations limitations() {
        return meetings.limitations();
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public Chronicle chronicle() {
        return chronicle.over(organizations, code ->
                members.values().stream().anyMatch(each -> each.membership().cellCode().equals(code))
                        || organizationRows.values().stream().anyMatch(each -> each.code().equals(code)),
                (kind, left) -> book().note(left.memberId(), kind, null, null, left.written()));
    }

    private Member then(Member member, int year) {
        return chronicle.then(member, year, campaigns().of(year), lines());
    }

    private List<MemberRecord> lines() {
        return List.copyOf(memberLines.values());
    }

    /** Whoever came in after the year was locked is not of it, without a row. */
    private boolean isKnown(Member member, int year) {
        YearAct lock = YearStanding.of(year, decisions.yearActs(year)).lock();
        return lock == null || rowOf(member, year).isPresent() || history.stream().noneMatch(each ->
                each.memberId().equals(member.id()) && each.at().isAfter(lock.at())
                        && (each.kind() == MemberChange.Kind.ADDED || each.kind() == MemberChange.Kind.RESTORED));
    }

    @Override
    public Scores scores() {
        return scores.among((year, cells) -> members().lines(year, cells).stream().map(MemberLine::id).toList());
    }

    @Override
    public YearSettings yearSettings() {
        return years;
    }

    @Override
    public Snapshots snapshots() {
        return years.snapshots();
    }

    @Override
    public Templates templates() {
        return templates;
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

    @Override
    public ImportJournal importJournal() {
        Map<JournalPart, Map<String, Object>> tables = new java.util.EnumMap<>(JournalPart.class);
        tables.put(JournalPart.CAMPAIGNS, raw(campaigns));
        tables.put(JournalPart.ORGANIZATIONS, raw(organizations));
        tables.put(JournalPart.MEMBERS, raw(members));
        tables.put(JournalPart.ORGANIZATION_RATINGS, raw(organizationRows));
        tables.put(JournalPart.MEMBER_RATINGS, raw(memberRows));
        tables.put(JournalPart.INDICATORS, raw(indicators));
        return journal.over(tables);
    }

    @Override
    public ColumnMatches columnMatches() {
        return journal.matches();
    }

    /** The table by the text of its keys. */
    private static <K, D> Map<String, Object> raw(Map<K, D> table) {
        return new InMemoryJournal.TextKeys<>(table);
    }
}
