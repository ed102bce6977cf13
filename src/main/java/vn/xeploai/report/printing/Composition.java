package vn.xeploai.report.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.FormSource;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;

/** A year's forms, composed one after the other: the year is counted once, whatever else is asked for is counted when it is. */
final class Composition {
    private final Desk desk;
    private final Regulations regulations;
    private final CountYear counting;
    private final YearCount current;
    private final OfficeStyle office;
    private final Supplier<@Nullable YearCount> previous = new Once<>(this::countPrevious);
    private final Supplier<@Nullable List<YearCount>> history = new Once<>(this::countHistory);

    Composition(Desk desk, Regulations regulations, int year) {
        this.desk = desk;
        this.regulations = regulations;
        this.counting = new CountYear(desk, regulations);
        this.current = counting.count(year);
        this.office = OfficeStyle.of(desk, current);
    }

    YearCount count() {
        return current;
    }

    /** Always in Vietnamese, whatever language the screens speak. */
    Report compose(ReportKind kind, @Nullable String unitCode) {
        if (!kind.years().contains(year())) {
            throw new ProblemException(Problem.error(ReportProblem.NOT_OF_THAT_YEAR, "", Map.of(
                    "form", Texts.vietnamese().get(kind.titleKey()),
                    "year", String.valueOf(year()),
                    "years", kind.years().words(Texts.vietnamese()))));
        }
        return kind.form().of(source(unitCode)).in(office.pages());
    }

    /** What forms of that unit are made from. */
    FormSource source(@Nullable String unitCode) {
        return new FormSource(
                current, previous, unitCode, new PeopleOfDesk(desk, regulations, year()), office.heads(), Texts.vietnamese(),
                history, desk.look(records -> YearChoices.of(records, year())));
    }

    private int year() {
        return current.campaign().year();
    }

    private @Nullable YearCount countPrevious() {
        return regulations.of(year() - 1).isPresent() ? counting.count(year() - 1) : null;
    }

    /** The years up to this one in which somebody was rated, the earliest first. */
    private List<YearCount> countHistory() {
        List<YearCount> years = new ArrayList<>();
        List<Integer> known = desk.look(records -> records.campaigns().all()).stream().map(Campaign::year).sorted().toList();
        for (int year : known) {
            if (year < year() && regulations.of(year).isPresent()) {
                years.add(counting.count(year));
            }
        }
        years.add(current);
        return List.copyOf(years);
    }

    /** Works it out when first asked. */
    private static final class Once<T> implements Supplier<@Nullable T> {
        private final Supplier<? extends @Nullable T> source;
        private boolean asked;
        private @Nullable T value;

        Once(Supplier<? extends @Nullable T> source) {
            this.source = source;
        }

        @Override
        public @Nullable T get() {
            if (!asked) {
                value = source.get();
                asked = true;
            }
            return value;
        }
    }
}
