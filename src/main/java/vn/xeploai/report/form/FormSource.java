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
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.deciding.OverrideEntry;
import vn.xeploai.work.meeting.ReviewsOfYear;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.statistics.Counted;

/**
 * What a form is made from: the counted year, and on demand the year before and the people. Nothing is read that a form does
 * not ask for.
 */
public final class FormSource {
    private final UnitScope scope;
    private final Supplier<@Nullable YearCount> previous;
    private final @Nullable String unitCode;
    private final People people;
    private final DocumentHeads heads;
    private final Supplier<@Nullable List<YearCount>> history;
    private final @Nullable DocumentHead own;
    private final Terms terms;
    private final YearChoices choices;

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
        this(current, previous, unitCode, people, _ -> DocumentHead.EMPTY, head, texts, () -> List.of(current),
                new YearChoices(current.campaign().year(), Map.of()));
    }

    /**
     * Everything a form may ask for, of an office that has set up its documents.
     *
     * @param current the year
     * @param previous the year before, counted when first asked; {@code null} where no regulation is known
     * @param unitCode the unit, {@code null} for the whole database
     * @param people the names behind the figures
     * @param heads what the office knows of documents of each unit
     * @param texts the language of the form
     * @param history the years up to this one, the earliest first, counted when first asked
     * @param choices what the text leaves open, as chosen for the year
     * @throws ProblemException RP-05 when no organization has the code
     */
    public FormSource(
            YearCount current,
            Supplier<@Nullable YearCount> previous,
            @Nullable String unitCode,
            People people,
            DocumentHeads heads,
            Texts texts,
            Supplier<@Nullable List<YearCount>> history,
            YearChoices choices) {
        this(current, previous, unitCode, people, heads, null, texts, history, choices);
    }

    private FormSource(
            YearCount current,
            Supplier<@Nullable YearCount> previous,
            @Nullable String unitCode,
            People people,
            DocumentHeads heads,
            @Nullable DocumentHead own,
            Texts texts,
            Supplier<@Nullable List<YearCount>> history,
            YearChoices choices) {
        this.scope = UnitScope.of(current, unitCode);
        this.previous = previous;
        this.unitCode = unitCode;
        this.people = people;
        this.heads = heads;
        this.own = own;
        this.history = history;
        this.terms = new Terms(texts);
        this.choices = choices;
    }

    UnitScope scope() {
        return scope;
    }

    YearChoices choices() {
        return choices;
    }

    /** The same unit a year earlier; {@code null} when nobody was rated then. */
    @Nullable UnitScope before() {
        return scope.in(previous.get()).orElse(null);
    }

    /** The same unit in the years up to this one in which somebody there was rated, the earliest first. */
    List<UnitScope> history() {
        List<YearCount> years = history.get();
        return years == null ? List.of() : years.stream().flatMap(year -> scope.in(year).stream()).toList();
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

    /** Everybody on the records of the unit, also those who are gone. */
    List<Counted> everybody() {
        return people.everybody(unitCode);
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

    /** The opened review sessions of the year, superiors first. */
    List<SessionSheet> sessions() {
        return people.sessions(unitCode);
    }

    /** That session, a fresh one where none was opened. */
    SessionSheet session(SessionKey key) {
        return people.session(key);
    }

    /** The day on which the form is made. */
    LocalDate today() {
        return people.today();
    }

    /** The organizations of that kind in that part of the count. */
    List<SubjectLine> organizations(SubjectType subject, Slice slice) {
        return people.organizations(unitCode, subject, slice);
    }

    /** The recorded decisions against what the rules say. */
    List<OverrideEntry> overrides() {
        return people.overrides(unitCode);
    }

    Terms terms() {
        return terms;
    }

    Letters letters() {
        return new Letters(scope, own == null ? heads.of(scope.unit()) : own, terms);
    }

    /** The letterhead of another unit, e.g. of each cell below. */
    Letters lettersOf(Organization unit) {
        return new Letters(new UnitScope(scope.count(), unit), heads.of(unit), terms);
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
