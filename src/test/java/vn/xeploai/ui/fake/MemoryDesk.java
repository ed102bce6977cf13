package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.work.port.Assessments;
import vn.xeploai.work.port.Campaigns;
import vn.xeploai.work.port.Chronicle;
import vn.xeploai.work.port.ColumnMatches;
import vn.xeploai.work.port.Decisions;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.DocumentSettings;
import vn.xeploai.work.port.FactNotes;
import vn.xeploai.work.port.ImportJournal;
import vn.xeploai.work.port.InMemoryChronicle;
import vn.xeploai.work.port.InMemoryDecisions;
import vn.xeploai.work.port.InMemoryDrafts;
import vn.xeploai.work.port.InMemoryGuests;
import vn.xeploai.work.port.InMemoryMeetings;
import vn.xeploai.work.port.InMemoryMemberBook;
import vn.xeploai.work.port.InMemoryMemberRecords;
import vn.xeploai.work.port.InMemoryScores;
import vn.xeploai.work.port.InMemoryTemplates;
import vn.xeploai.work.port.InMemoryYears;
import vn.xeploai.work.port.Indicators;
import vn.xeploai.work.port.Limitations;
import vn.xeploai.work.port.MemberBook;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.MemberRecords;
import vn.xeploai.work.port.Members;
import vn.xeploai.work.port.Organizations;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.ResidenceGuests;
import vn.xeploai.work.port.ReviewSessions;
import vn.xeploai.work.port.Scores;
import vn.xeploai.work.port.SessionDrafts;
import vn.xeploai.work.port.Snapshots;
import vn.xeploai.work.port.Templates;
import vn.xeploai.work.port.YearSettings;

/** Records in lists. */
public final class MemoryDesk implements Desk, Records {
    private final List<DocumentSetting> documents = new ArrayList<>();
    public final List<Organization> units = new ArrayList<>();
    public final List<Member> people = new ArrayList<>();
    public final List<Campaign> years = new ArrayList<>();
    public final List<OrganizationAssessment> unitRows = new ArrayList<>();
    final Map<String, MemberFactNote> memberFacts = new LinkedHashMap<>();
    final Map<String, OrganizationFactNote> unitFacts = new LinkedHashMap<>();
    public final InMemoryChronicle chronicle = new InMemoryChronicle();
    public final InMemoryMeetings meetings = new InMemoryMeetings();
    public final InMemoryDrafts drafts = new InMemoryDrafts(meetings);
    private final Map<UUID, ResidenceGuest> guests = new TreeMap<>();
    private final InMemoryDecisions decisions = new InMemoryDecisions();
    private final InMemoryScores scores = new InMemoryScores();
    public final InMemoryYears yearBook = new InMemoryYears();
    private final InMemoryTemplates templates = new InMemoryTemplates();
    final Map<Integer, Map<UUID, MemberAssessment>> memberRows = new LinkedHashMap<>();
    public final Map<UUID, MemberRecord> lines = new LinkedHashMap<>();
    private final Map<UUID, Member> bin = new LinkedHashMap<>();
    private final List<MemberChange> history = new ArrayList<>();
    private long changes;

    public void rate(MemberAssessment row) {
        memberRows.computeIfAbsent(row.year(), _ -> new LinkedHashMap<>()).put(row.memberId(), row);
    }

    @Override
    public <T> T look(Function<Records, T> errand) {
        return errand.apply(this);
    }

    @Override
    public <T> T change(Function<Records, T> errand) {
        changes++;
        return errand.apply(this);
    }

    @Override
    public void close() {}

    @Override
    public Organizations organizations() {
        return Refusing.all(Organizations.class, Map.of(
                "all", _ -> List.copyOf(units),
                "insert", with -> units.addAll(organizations(with)),
                "update", with -> {
                    organizations(with).forEach(after -> units.replaceAll(
                            each -> each.code().equals(after.code()) ? after : each));
                    return null;
                }));
    }

    private static List<Organization> organizations(Object[] with) {
        return ((List<?>) with[0]).stream().map(Organization.class::cast).toList();
    }

    @Override
    public Chronicle chronicle() {
        return chronicle.over(new UnitsByCode(units), _ -> false,
                (kind, left) -> book().note(left.memberId(), kind, null, null, left.written()));
    }

    @Override
    public Members members() {
        MemoryMembers members = new MemoryMembers(this);
        return Refusing.all(Members.class, Map.of(
                "withIds", with -> people.stream().filter(each -> ((Collection<?>) with[0]).contains(each.id())).toList(),
                "insert", with -> members.insert((List<?>) with[0]),
                "update", with -> members.update((List<?>) with[0]),
                "withoutRow", with -> members.withoutRow((int) with[0]),
                "register", with -> with[0] instanceof LocalDate day
                        ? members.register(day, (Collection<?>) with[1])
                        : members.register((int) with[0], (Collection<?>) with[1]),
                "lines", with -> members.lines((int) with[0], (Collection<?>) with[1]),
                "toJudge", with -> with[1] instanceof UUID id
                        ? members.toJudge((int) with[0], id)
                        : members.toJudge((int) with[0], (Collection<?>) with[1])));
    }

    @Override
    public MemberBook memberBook() {
        return book();
    }

    InMemoryMemberBook book() {
        return new InMemoryMemberBook(
                new PeopleById(people), bin, history, changes,
                id -> memberRows.values().stream().anyMatch(rows -> rows.containsKey(id)),
                (member, day) -> chronicle.then(member, day, List.copyOf(lines.values())));
    }

    @Override
    public MemberRecords memberRecords() {
        return new InMemoryMemberRecords(lines, book());
    }

    @Override
    public ResidenceGuests residenceGuests() {
        return new InMemoryGuests(guests);
    }

    @Override
    public Campaigns campaigns() {
        return Refusing.all(Campaigns.class, Map.of(
                "all", _ -> years.stream().sorted((one, other) -> other.year() - one.year()).toList(),
                "of", with -> years.stream().filter(each -> each.year() == (int) with[0]).findFirst()));
    }

    @Override
    public Assessments assessments() {
        MemoryMembers members = new MemoryMembers(this);
        return Refusing.all(Assessments.class, Map.of(
                "ofTheseOrganizations", with -> unitRows.stream()
                        .filter(row -> row.year() == (int) with[0] && ((Collection<?>) with[1]).contains(row.code()))
                        .toList(),
                "ofCells", with -> memberRows.getOrDefault((int) with[0], Map.of()).values().stream()
                        .filter(row -> ((Collection<?>) with[1]).contains(row.cellCode()))
                        .toList(),
                "ofOrganizations", with -> unitRows.stream().filter(row -> row.year() == (int) with[0]).toList(),
                "countMembers", with -> members.count((int) with[0]),
                "countUndecided", _ -> Map.of()));
    }

    @Override
    public Indicators indicators() {
        return Refusing.all(Indicators.class, Map.of("all", _ -> List.of()));
    }

    @Override
    public FactNotes factNotes() {
        return new MemoryFacts(this);
    }

    @Override
    public ReviewSessions reviewSessions() {
        return meetings;
    }

    @Override
    public Scores scores() {
        return scores.among((year, cells) -> members().lines(year, cells).stream().map(MemberLine::id).toList());
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
    public YearSettings yearSettings() {
        return yearBook;
    }

    @Override
    public Snapshots snapshots() {
        return yearBook.snapshots();
    }

    @Override
    public DocumentSettings documentSettings() {
        return new DocumentSettings() {
            @Override
            public List<DocumentSetting> all() {
                return documents.stream().sorted(Comparator.comparingInt(DocumentSetting::year)).toList();
            }

            @Override
            public void put(List<DocumentSetting> settings) {
                for (DocumentSetting setting : settings) {
                    documents.removeIf(each -> each.year() == setting.year()
                            && each.unitCode().equals(setting.unitCode()) && each.field() == setting.field());
                    documents.add(setting);
                }
            }
        };
    }

    @Override
    public Templates templates() {
        return templates;
    }

    @Override
    public ImportJournal importJournal() {
        return Refusing.all(ImportJournal.class, Map.of("latest", _ -> List.of()));
    }

    @Override
    public ColumnMatches columnMatches() {
        return Refusing.all(ColumnMatches.class, Map.of("all", _ -> Map.of()));
    }
}
