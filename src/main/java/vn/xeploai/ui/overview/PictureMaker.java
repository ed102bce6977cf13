package vn.xeploai.ui.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.CapMood;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Wording;
import vn.xeploai.work.campaign.Setting;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.judging.CapReading;
import vn.xeploai.work.overview.CellGlance;
import vn.xeploai.work.overview.CellState;
import vn.xeploai.work.overview.LookAtYear;
import vn.xeploai.work.overview.YearEnd;
import vn.xeploai.work.overview.YearGlance;

/** What is shown of a year: words and figures, no counting. */
final class PictureMaker {
    /** Meters beyond so many are left to the place where the work is. */
    private static final int METERS = 4;

    private final YearGlance glance;
    private final Texts texts;
    private final Wording wording;
    private final LocalDate today;

    PictureMaker(YearGlance glance, Texts texts, LocalDate today) {
        this.glance = glance;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.today = today;
    }

    Picture make(LookAtYear.@Nullable Judged judged) {
        List<CapMeter> caps = caps();
        return new Picture(
                glance.year(),
                glance.open(),
                unitCode() == null ? "" : Objects.requireNonNull(unitCode()),
                unitName(),
                state(),
                List.of(SubjectType.values()).stream().map(this::tile).toList(),
                new TodoMaker(glance, texts, today).all(judged),
                glance.cells().stream().map(this::square).toList(),
                progress(),
                caps,
                caps.isEmpty() ? texts.get("overview.cap.none") : "",
                deadlines(),
                units());
    }

    /** Whoever is closed is decided and rated too. */
    private String progress() {
        return texts.get("overview.progress", Map.of(
                "rated", Numbers.count(from(CellState.ALL_RATED)),
                "decided", Numbers.count(from(CellState.DECIDED)),
                "closed", Numbers.count(from(CellState.CLOSED)),
                "cells", Numbers.count(glance.cells().size())));
    }

    private long from(CellState least) {
        return glance.cells().stream().filter(each -> each.state().compareTo(least) >= 0).count();
    }

    private @Nullable String unitCode() {
        Organization unit = glance.unit();
        return unit == null ? null : unit.code();
    }

    private String unitName() {
        Organization unit = glance.unit();
        return unit == null ? texts.get("ui.unit.all") : unit.name();
    }

    private String state() {
        Map<String, String> words = Map.of(
                "year", String.valueOf(glance.year()),
                "regulation", glance.edition().regulation(),
                "day", Dates.day(glance.referenceDay()),
                "cells", Numbers.count(glance.readiness().cells()),
                "members", Numbers.count(glance.now().members().total()));
        return texts.get(glance.open() ? "overview.state" : "overview.state.not-open", words) + end();
    }

    /** That nothing may be changed any more, or how many organizations are closed. */
    private String end() {
        YearEnd end = glance.end();
        YearAct act = end.lock() == null ? end.unitClosed() : end.lock();
        if (act != null) {
            return " · " + texts.get(end.isLocked() ? "overview.end.locked" : "overview.end.unit-closed", Map.of(
                    "day", Dates.day(LocalDate.ofInstant(act.at(), ZoneId.systemDefault()))));
        }
        return end.closed() == 0 ? "" : " · " + texts.get("overview.end.closed", Map.of(
                "closed", Numbers.count(end.closed()), "total", Numbers.count(end.organizations())));
    }

    private PercentTile tile(SubjectType subject) {
        Tally tally = glance.now().of(subject);
        UnitFigures before = glance.before();
        Share good = tally.goodOrBetterOf(Denominator.RATED);
        String percent = Numbers.percent(good, 1);
        Figure large = new Figure(
                percent.equals(Numbers.NONE) ? percent : percent + " %", names(subject, tally, new Slice.GoodOrBetter(), good.part()));
        List<PercentTile.Part> parts = new ArrayList<>();
        for (Level level : tally.levelSet().levels()) {
            int count = tally.levels().getOrDefault(level, 0);
            parts.add(new PercentTile.Part(LevelSign.of(level), wording.level(level), texts.of(level),
                    figure(subject, tally, new Slice.AtLevel(level.code()), count), count));
        }
        return new PercentTile(
                subject,
                large,
                figure(subject, tally, new Slice.GoodOrBetter(), tally.goodOrBetter()),
                figure(subject, tally, new Slice.Rated(), tally.rated()),
                figure(subject, tally, new Slice.Pending(), tally.pending()),
                outside(tally),
                wording.goodLevels(tally.levelSet()),
                Comparison.of(tally, before == null ? null : before.of(subject), yearBefore(), Denominator.RATED, texts),
                parts);
    }

    private Comparison.Before yearBefore() {
        Edition edition = glance.editionBefore();
        return new Comparison.Before(glance.year() - 1, edition == null ? "" : edition.regulation(), glance.isBreak());
    }

    private String outside(Tally tally) {
        return tally.notSubject().isEmpty() ? "" : texts.get("overview.outside", Map.of(
                "count", Numbers.count(tally.notSubjectTotal()),
                "reasons", tally.notSubject().entrySet().stream()
                        .map(each -> Numbers.count(each.getValue()) + " " + wording.reason(each.getKey()))
                        .collect(Collectors.joining(", "))));
    }

    private Figure figure(SubjectType subject, Tally tally, Slice slice, int count) {
        return new Figure(Numbers.count(count), names(subject, tally, slice, count));
    }

    private @Nullable NamesRequest names(SubjectType subject, Tally tally, Slice slice, int count) {
        return count == 0 ? null : new NamesRequest(
                glance.year(), unitCode(), unitName(), subject, slice, wording.part(slice, tally), count);
    }

    private CellSquare square(CellGlance cell) {
        Tally members = cell.members();
        String words = texts.get("overview.cell", Map.of(
                "unit", cell.unit().name(),
                "state", texts.of(cell.state()),
                "rated", Numbers.count(members.rated()),
                "subject", Numbers.count(members.subject()),
                "pending", Numbers.count(members.pending())));
        return new CellSquare(cell.unit().code(), cell.state(), cell.overCap() > 0, cell.overCap() > 0
                ? words + " · " + texts.get("overview.cell.over", Map.of("over", Numbers.count(cell.overCap())))
                : words);
    }

    /** The fullest first: a group of one cell is shown only where it exceeds. */
    private List<CapMeter> caps() {
        boolean one = glance.cells().size() == 1;
        return glance.caps().stream()
                .filter(each -> one || each.tooMany() > 0 || !each.at().level().holdsMembers()
                        || each.at().superiorCode() == null)
                .sorted(Comparator.comparing((CapReading each) -> each.tooMany() == 0))
                .limit(METERS)
                .map(this::meter)
                .toList();
    }

    private CapMeter meter(CapReading cap) {
        Map<String, Object> facts = cap.ground().facts();
        boolean stands = cap.ground().effect() == Effect.FORBIDS || cap.ground().effect() == Effect.NEEDS_DECISION;
        CapMood mood = CapMood.of(cap.tooMany() > 0, stands, cap.stillPossible());
        Map<String, String> words = new HashMap<>();
        words.put("left", Numbers.count(cap.stillPossible()));
        words.put("over", Numbers.count(cap.tooMany()));
        words.put("percent", Numbers.decimal((BigDecimal) Objects.requireNonNull(facts.get("percent"))));
        int base = (Integer) Objects.requireNonNull(facts.get("baseCount"));
        words.put("base", Numbers.count(base));
        words.put("rest", Numbers.count(base - 1));
        words.put("levels", String.valueOf(facts.get("base")));
        words.put("rounding", texts.of((Enum<?>) Objects.requireNonNull(facts.get("rounding"))));
        words.put("meaning", texts.of(cap.meaning()));
        double share = cap.limit() == 0 ? cap.excellent() > 0 ? 1 : 0 : Math.min(1, (double) cap.excellent() / cap.limit());
        return new CapMeter(mood,
                texts.get("overview.cap.where", Map.of("kind", capital(texts.of(cap.kind())), "unit", cap.at().name())),
                cap.excellent() + "/" + cap.limit(), share,
                texts.get("overview.cap." + mood.sentence(cap.excellent(), cap.limit(), base), words) + " · " + texts.get("overview.cap.sum", words),
                cap.at().code(), cap.kind().isPerson() ? Target.RATING : Target.RATING_UNITS);
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    private List<DeadlineLine> deadlines() {
        List<DeadlineLine> lines = new ArrayList<>();
        for (Setting each : Setting.deadlines()) {
            LocalDate day = glance.choices().deadline(each);
            if (day != null) {
                long left = ChronoUnit.DAYS.between(today, day);
                boolean done = isDone(each);
                String key = done ? "done" : left < 0 ? "late" : left == 0 ? "today" : "left";
                lines.add(new DeadlineLine(texts.get("overview.deadline." + key, Map.of(
                        "what", texts.of(each), "day", Dates.day(day), "days", Numbers.count(Math.abs(left)))),
                        left < 0 && !done, done, target(each)));
            }
        }
        return lines;
    }

    private boolean isDone(Setting deadline) {
        return switch (deadline) {
            case SESSIONS_BY -> glance.open() && glance.cells().stream().noneMatch(CellGlance::mustMeet);
            case PROPOSALS_BY -> isAllRated();
            case DECISIONS_BY -> isAllRated() && glance.end().isAllDecided();
            default -> false;
        };
    }

    private boolean isAllRated() {
        return glance.open() && glance.now().members().pending() == 0
                && glance.now().cells().pending() == 0 && glance.now().grassroots().pending() == 0;
    }

    private static Target target(Setting deadline) {
        return switch (deadline) {
            case SESSIONS_BY -> Target.MEETING;
            case REPORT_BY -> Target.REPORTS;
            default -> Target.RATING;
        };
    }

    private List<UnitOption> units() {
        Map<String, Integer> depths = new HashMap<>();
        List<UnitOption> options = new ArrayList<>();
        long roots = glance.committees().stream().filter(each -> each.superiorCode() == null).count();
        if (roots != 1 || glance.unit() == null) {
            options.add(new UnitOption("", texts.get("ui.unit.all"), 0));
        }
        for (Organization each : glance.committees()) {
            String superior = each.superiorCode();
            int depth = superior == null ? 0 : depths.getOrDefault(superior, -1) + 1;
            depths.put(each.code(), depth);
            options.add(new UnitOption(each.code(), each.name(), depth));
        }
        Organization unit = glance.unit();
        if (unit != null && !depths.containsKey(unit.code())) {
            options.add(new UnitOption(unit.code(), unit.name(), 1));
        }
        return options;
    }
}
