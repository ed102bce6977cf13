package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.meeting.ReviewsOfYear;

/**
 * What a form is made from: the counted year, and on demand the year before and the people. Nothing is read that a form does
 * not ask for.
 */
public final class FormSource {
    private final UnitScope scope;
    private final Supplier<@Nullable YearCount> previous;
    private final @Nullable String unitCode;
    private final People people;
    private final DocumentHead head;
    private final Terms terms;

    /**
     * Everything a form may ask for.
     *
     * @param current the year
     * @param previous the year before, counted when first asked; {@code null} where no regulation is known
     * @param unitCode the unit, {@code null} for the whole database
     * @param people the names behind the figures
     * @param head what only the office knows
     * @param texts the language of the form
     * @throws ProblemException RP-05 when no organization has the code
     */
    public FormSource(
            YearCount current,
            Supplier<@Nullable YearCount> previous,
            @Nullable String unitCode,
            People people,
            DocumentHead head,
            Texts texts) {
        this.scope = UnitScope.of(current, unitCode);
        this.previous = previous;
        this.unitCode = unitCode;
        this.people = people;
        this.head = head;
        this.terms = new Terms(texts);
    }

    UnitScope scope() {
        return scope;
    }

    /** The same unit a year earlier; {@code null} when nobody was rated then. */
    @Nullable UnitScope before() {
        return scope.in(previous.get()).orElse(null);
    }

    /** The members behind the figure "tổng số", by cell, inside a cell by given name. */
    List<MemberEntry> members() {
        List<MemberEntry> entries = people.members(unitCode);
        if (entries.size() != scope.tally(SubjectType.MEMBERS).total()) {
            throw new IllegalStateException("%d members listed, counted %s".formatted(
                    entries.size(), scope.tally(SubjectType.MEMBERS)));
        }
        List<MemberEntry> sorted = new ArrayList<>();
        Comparator<String> byName = VietnameseOrder.byGivenName();
        entries.stream()
                .collect(Collectors.groupingBy(MemberEntry::cell, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(cell -> cell.stream()
                        .sorted(Comparator.comparing(entry -> entry.line().fullName(), byName))
                        .forEach(sorted::add));
        return sorted;
    }

    /** Everything to count parts of the members and collectives of the year with. */
    PartCount parts() {
        return new PartCount(scope, members(), collectives(), reviews());
    }

    /** The same a year earlier; {@code null} when nobody was rated then. */
    @Nullable PartCount partsBefore() {
        UnitScope then = before();
        if (then == null) {
            return null;
        }
        People earlier = people.yearBefore();
        return new PartCount(then, earlier.members(unitCode), earlier.collectives(unitCode), earlier.reviews(unitCode));
    }

    /** The leadership collectives, in the order of the tree. */
    List<SubjectLine> collectives() {
        return people.collectives(unitCode);
    }

    /** What is recorded of the review sessions of the year. */
    ReviewsOfYear reviews() {
        return people.reviews(unitCode);
    }

    /** The day on which the form is made. */
    LocalDate today() {
        return people.today();
    }

    /** The organizations of that kind in that part of the count. */
    List<SubjectLine> organizations(SubjectType subject, Slice slice) {
        return people.organizations(unitCode, subject, slice);
    }

    Terms terms() {
        return terms;
    }

    Letters letters() {
        return new Letters(scope, head, terms);
    }

    /** The letterhead of another unit, e.g. of each cell below. */
    Letters lettersOf(Organization unit) {
        return new Letters(new UnitScope(scope.count(), unit), DocumentHead.EMPTY, terms);
    }

    /** The named arguments that most sentences need. */
    Map<String, String> year() {
        return Map.of("year", String.valueOf(scope.year()));
    }

    Report report(String titleKey, List<Section> sections) {
        String unit = scope.unit() == null ? "" : " – " + scope.unit().name();
        return new Report(
                scope.year(),
                terms.get(titleKey) + " " + scope.year() + unit,
                terms.get("page"),
                sections);
    }
}
