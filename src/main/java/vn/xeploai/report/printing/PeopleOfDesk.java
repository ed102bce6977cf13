package vn.xeploai.report.printing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.report.form.People;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.counting.ListCollectives;
import vn.xeploai.work.counting.ListMembers;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.deciding.ListOverrides;
import vn.xeploai.work.deciding.OverrideEntry;
import vn.xeploai.work.meeting.LoadSession;
import vn.xeploai.work.meeting.ReadMinutes;
import vn.xeploai.work.meeting.ReadReviews;
import vn.xeploai.work.meeting.ReviewsOfYear;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.statistics.CountPeople;
import vn.xeploai.work.statistics.Counted;

/** The names behind the figures, read from the desk. */
record PeopleOfDesk(Desk desk, Regulations regulations, int year) implements People {
    @Override
    public List<MemberEntry> members(@Nullable String unitCode) {
        return new ListMembers(desk, regulations).list(year, unitCode);
    }

    @Override
    public List<SubjectLine> organizations(@Nullable String unitCode, SubjectType subject, Slice slice) {
        return new ListSubjects(desk, regulations).list(year, unitCode, subject, slice);
    }

    @Override
    public List<OverrideEntry> overrides(@Nullable String unitCode) {
        return new ListOverrides(desk, regulations).list(year, unitCode);
    }

    @Override
    public List<Counted> everybody(@Nullable String unitCode) {
        return new CountPeople(desk).everybody(unitCode);
    }

    @Override
    public List<SubjectLine> collectives(@Nullable String unitCode) {
        return new ListCollectives(desk, regulations).list(year, unitCode);
    }

    @Override
    public ReviewsOfYear reviews(@Nullable String unitCode) {
        return new ReadReviews(desk).of(year, unitCode);
    }

    @Override
    public List<SessionSheet> sessions(@Nullable String unitCode) {
        return new ReadMinutes(desk, regulations).of(year, unitCode);
    }

    @Override
    public SessionSheet session(SessionKey key) {
        return new LoadSession(desk, regulations).load(key);
    }

    @Override
    public People yearBefore() {
        return new PeopleOfDesk(desk, regulations, year - 1);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
