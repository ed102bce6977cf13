package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.deciding.OverrideEntry;
import vn.xeploai.work.meeting.ReviewsOfYear;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.statistics.Counted;

/** Names behind the figures of a year and what was recorded of their review, asked for only by forms that tell of them. */
public interface People {
    /** The members who stand in the unit that year, absent ones left out, cell by cell in the order of the tree. */
    List<MemberEntry> members(@Nullable String unitCode);

    /** The organizations in that part of the count. */
    List<SubjectLine> organizations(@Nullable String unitCode, SubjectType subject, Slice slice);

    /** The recorded decisions against what the rules say, in the unit and below. */
    List<OverrideEntry> overrides(@Nullable String unitCode);

    /** Everybody on the records of the unit, also those who are gone by the reference day; by default those who stand there. */
    default List<Counted> everybody(@Nullable String unitCode) {
        return members(unitCode).stream().map(entry -> new Counted(entry.line(), entry.cell())).toList();
    }

    /** The leadership collectives, absent ones left out, in the order of the tree. */
    List<SubjectLine> collectives(@Nullable String unitCode);

    /** The review sessions and limitations. */
    ReviewsOfYear reviews(@Nullable String unitCode);

    /** The opened review sessions with all that was written there, superiors first. */
    List<SessionSheet> sessions(@Nullable String unitCode);

    /** That session of an organization that has such a body, a fresh one where none was opened. */
    SessionSheet session(SessionKey key);

    /** The same a year earlier; asked for only where a regulation of that year is known. */
    People yearBefore();

    /** The day on which the form is made: deadlines that lie before it have passed. */
    LocalDate today();
}
