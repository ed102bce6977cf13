package vn.xeploai.ui.rating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.rating.OpenYear;
import vn.xeploai.work.rating.RatingProblem;

/** Mở năm khác: which year, what rules it, which day counts. */
public final class OpenYearViewModel {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final RatingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final IntConsumer opened;

    private final ReadOnlyObjectWrapper<Boolean> shown = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<List<OpenYear.Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<OpenYear.@Nullable Offer> chosen = new SimpleObjectProperty<>();
    private final StringProperty day = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<String> wrong = new ReadOnlyObjectWrapper<>("");

    /**
     * Closed until {@link #ask}.
     *
     * @param opened told which year was opened
     */
    public OpenYearViewModel(RatingDesk desk, TaskRunner runner, Texts texts, IntConsumer opened) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.opened = opened;
        chosen.addListener((_, _, offer) -> {
            wrong.set("");
            if (offer != null) {
                day.set(Dates.day(Edition.usualReferenceDay(offer.year())));
            }
        });
    }

    /** Whether it is asked. */
    public ReadOnlyObjectProperty<Boolean> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The years to open, latest first. */
    public ReadOnlyObjectProperty<List<OpenYear.Offer>> offers() {
        return offers.getReadOnlyProperty();
    }

    /** The year to open. */
    public ObjectProperty<OpenYear.@Nullable Offer> chosen() {
        return chosen;
    }

    /** Ngày chốt as typed. */
    public StringProperty day() {
        return day;
    }

    /** What is wrong; empty for nothing. */
    public ReadOnlyObjectProperty<String> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Asks, beginning with that year where it can be opened. */
    public void ask(int year) {
        wrong.set("");
        runner.start(_ -> desk.offers(), TaskRunner.Reply.of(found -> {
            offers.set(found);
            chosen.set(found.stream()
                    .filter(each -> each.year() == year)
                    .findFirst()
                    .orElse(found.isEmpty() ? null : found.getFirst()));
            shown.set(true);
        }, this::failed));
    }

    /** Lets it be. */
    public void cancel() {
        shown.set(false);
    }

    /** What rules the chosen year, in words. */
    public String rules() {
        OpenYear.Offer offer = chosen.get();
        if (offer == null) {
            return texts.get("rating.open.none");
        }
        return texts.get("rating.open.rules", Map.of(
                "year", String.valueOf(offer.year()),
                "regulation", offer.edition().regulation(),
                "levels", offer.edition().memberLevels().levels().stream().map(Level::code).collect(Collectors.joining(", "))));
    }

    /** Opens the chosen year; what is wrong is said under the day. */
    public void open() {
        OpenYear.Offer offer = chosen.get();
        if (offer == null) {
            return;
        }
        LocalDate referenceDay;
        try {
            referenceDay = LocalDate.parse(day.get().strip(), DAY);
        } catch (DateTimeException noDay) {
            wrong.set(texts.of(Problem.error(RatingProblem.NOT_A_DAY, "", Map.of("value", day.get().strip()))));
            return;
        }
        runner.start(_ -> desk.open(offer.year(), referenceDay), TaskRunner.Reply.of(campaign -> {
            shown.set(false);
            opened.accept(campaign.year());
        }, this::failed));
    }

    private void failed(Throwable thrown) {
        wrong.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        });
    }
}
