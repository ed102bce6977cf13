package vn.xeploai.report.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.report.form.People;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.deciding.OverrideEntry;
import vn.xeploai.work.meeting.ReviewsOfYear;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.statistics.Counted;

/** What was asked last about a unit, kept for the next form of the same unit: the forms of a batch ask for the same names. */
final class RememberedPeople implements People {
    private final People source;
    private final Last<List<MemberEntry>> members;
    private final Last<List<SubjectLine>> collectives;
    private final Last<ReviewsOfYear> reviews;
    private @Nullable People yearBefore;

    RememberedPeople(People source) {
        this.source = source;
        this.members = new Last<>(source::members);
        this.collectives = new Last<>(source::collectives);
        this.reviews = new Last<>(source::reviews);
    }

    @Override
    public List<MemberEntry> members(@Nullable String unitCode) {
        return members.of(unitCode);
    }

    @Override
    public List<SubjectLine> organizations(@Nullable String unitCode, SubjectType subject, Slice slice) {
        return source.organizations(unitCode, subject, slice);
    }

    @Override
    public List<OverrideEntry> overrides(@Nullable String unitCode) {
        return source.overrides(unitCode);
    }

    @Override
    public List<Counted> everybody(@Nullable String unitCode) {
        return source.everybody(unitCode);
    }

    @Override
    public List<SubjectLine> collectives(@Nullable String unitCode) {
        return collectives.of(unitCode);
    }

    @Override
    public ReviewsOfYear reviews(@Nullable String unitCode) {
        return reviews.of(unitCode);
    }

    @Override
    public List<SessionSheet> sessions(@Nullable String unitCode) {
        return source.sessions(unitCode);
    }

    @Override
    public SessionSheet session(SessionKey key) {
        return source.session(key);
    }

    @Override
    public People yearBefore() {
        People known = yearBefore;
        if (known == null) {
            known = new RememberedPeople(source.yearBefore());
            yearBefore = known;
        }
        return known;
    }

    @Override
    public LocalDate today() {
        return source.today();
    }

    /** The answer to the last question. */
    private static final class Last<T> {
        private final Function<@Nullable String, T> source;
        private @Nullable String unitCode;
        private @Nullable T answer;

        Last(Function<@Nullable String, T> source) {
            this.source = source;
        }

        T of(@Nullable String asked) {
            T known = answer;
            if (known == null || !Objects.equals(asked, unitCode)) {
                known = source.apply(asked);
                unitCode = asked;
                answer = known;
            }
            return known;
        }
    }
}
