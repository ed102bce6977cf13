package vn.xeploai.report.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.FormSource;
import vn.xeploai.report.form.People;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;

/** A year's forms, composed one after the other: each year asked for is counted once, when it is asked for first. */
final class Composition {
    private final Desk desk;
    private final Regulations regulations;
    private final int year;
    private final Map<Integer, YearCount> counted = new HashMap<>();
    private final OfficeStyle office;
    private final YearChoices choices;
    private final People people;

    Composition(Desk desk, Regulations regulations, int year) {
        this.desk = desk;
        this.regulations = regulations;
        this.year = year;
        this.office = OfficeStyle.of(desk, count());
        this.choices = desk.look(records -> YearChoices.of(records, year));
        this.people = new RememberedPeople(new PeopleOfDesk(desk, regulations, year));
    }

    YearCount count() {
        return count(year);
    }

    /** Always in Vietnamese, whatever language the screens speak. */
    Report compose(ReportKind kind, @Nullable String unitCode) {
        laidDown(kind);
        return kind.form().of(source(unitCode)).in(office.pages());
    }

    /** What of the form is the own of the committee and collective of that unit; empty where it has none to be reviewed. */
    Optional<Report> composeOfBodies(ReportKind kind, String unitCode) {
        laidDown(kind);
        return kind.bodies().of(source(unitCode)).map(report -> report.in(office.pages()));
    }

    private void laidDown(ReportKind kind) {
        if (!kind.years().contains(year)) {
            throw new ProblemException(Problem.error(ReportProblem.NOT_OF_THAT_YEAR, "", Map.of(
                    "form", Texts.vietnamese().get(kind.titleKey()),
                    "year", String.valueOf(year),
                    "years", kind.years().words(Texts.vietnamese()))));
        }
    }

    /** What forms of that unit are made from. */
    FormSource source(@Nullable String unitCode) {
        return new FormSource(
                count(), this::previous, unitCode, people, office.heads(), Texts.vietnamese(), this::history, choices);
    }

    private @Nullable YearCount previous() {
        return regulations.of(year - 1).isPresent() ? count(year - 1) : null;
    }

    /** The years up to this one in which somebody was rated, the earliest first. */
    private List<YearCount> history() {
        List<Integer> known = desk.look(records -> records.campaigns().all()).stream().map(Campaign::year).sorted().toList();
        return Stream.concat(
                        known.stream().filter(each -> each < year && regulations.of(each).isPresent()).map(this::count),
                        Stream.of(count()))
                .toList();
    }

    private YearCount count(int wanted) {
        YearCount known = counted.get(wanted);
        if (known == null) {
            known = new CountYear(desk, regulations).count(wanted);
            counted.put(wanted, known);
        }
        return known;
    }
}
