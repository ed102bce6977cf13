package vn.xeploai.ui.fake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.work.port.Assessments;
import vn.xeploai.work.port.Campaigns;
import vn.xeploai.work.port.ColumnMatches;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.FactNotes;
import vn.xeploai.work.port.ImportJournal;
import vn.xeploai.work.port.InMemoryMeetings;
import vn.xeploai.work.port.InMemoryMemberBook;
import vn.xeploai.work.port.Indicators;
import vn.xeploai.work.port.Limitations;
import vn.xeploai.work.port.MemberBook;
import vn.xeploai.work.port.Members;
import vn.xeploai.work.port.Organizations;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.ReviewSessions;

/** Records in lists. */
public final class MemoryDesk implements Desk, Records {
    public final List<Organization> units = new ArrayList<>();
    public final List<Member> people = new ArrayList<>();
    public final List<Campaign> years = new ArrayList<>();
    public final List<OrganizationAssessment> unitRows = new ArrayList<>();
    final Map<String, MemberFactNote> memberFacts = new LinkedHashMap<>();
    final Map<String, OrganizationFactNote> unitFacts = new LinkedHashMap<>();
    public final InMemoryMeetings meetings = new InMemoryMeetings();
    final Map<Integer, Map<UUID, MemberAssessment>> memberRows = new LinkedHashMap<>();
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
        return Refusing.all(Organizations.class, Map.of("all", _ -> List.copyOf(units)));
    }

    @Override
    public Members members() {
        MemoryMembers members = new MemoryMembers(this);
        return Refusing.all(Members.class, Map.of(
                "withIds", with -> people.stream().filter(each -> ((Collection<?>) with[0]).contains(each.id())).toList(),
                "insert", with -> members.insert((List<?>) with[0]),
                "update", with -> members.update((List<?>) with[0]),
                "withoutRow", with -> members.withoutRow((int) with[0]),
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
                id -> memberRows.values().stream().anyMatch(rows -> rows.containsKey(id)));
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
                "ofOrganizations", with -> unitRows.stream().filter(row -> row.year() == (int) with[0]).toList(),
                "countMembers", with -> members.count((int) with[0])));
    }

    @Override
    public Indicators indicators() {
        return Refusing.all(Indicators.class, Map.of());
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
    public Limitations limitations() {
        return meetings.limitations();
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
