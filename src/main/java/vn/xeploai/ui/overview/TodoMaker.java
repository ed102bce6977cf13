package vn.xeploai.ui.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.campaign.Readiness;
import vn.xeploai.work.campaign.ReadinessPoint;
import vn.xeploai.work.judging.CapReading;
import vn.xeploai.work.meeting.SessionState;
import vn.xeploai.work.overview.CellGlance;
import vn.xeploai.work.overview.LookAtYear;
import vn.xeploai.work.overview.YearEnd;
import vn.xeploai.work.overview.YearGlance;

/** Việc cần làm, from what is known of a year. */
final class TodoMaker {
    /** So many groups are named one by one. */
    private static final int NAMED_CAPS = 3;

    private final YearGlance glance;
    private final Texts texts;
    private final LocalDate today;
    private final List<Todo> todos = new ArrayList<>();

    TodoMaker(YearGlance glance, Texts texts, LocalDate today) {
        this.glance = glance;
        this.texts = texts;
        this.today = today;
    }

    List<Todo> all(LookAtYear.@Nullable Judged judged) {
        if (glance.end().isLocked()) {
            // Nothing of it may be changed and nothing is judged anew; what people still have to mend goes on.
            end();
            limitations();
            return List.copyOf(todos);
        }
        if (!glance.open()) {
            add(Todo.Weight.ALERT, "not-open", glance.year(), Target.OPEN_YEAR, null);
        }
        caps();
        if (judged != null) {
            judged(Todo.Weight.ALERT, "forbidden", judged.forbidden(), judged.first().get(Effect.FORBIDS));
            judged(Todo.Weight.WORK, "undecided", judged.undecided(), judged.first().get(Effect.NEEDS_DECISION));
        }
        work();
        end();
        limitations();
        glance.readiness().missing().forEach(this::readiness);
        snapshot();
        if (judged != null) {
            judged(Todo.Weight.HINT, "unknown", judged.unknown(), judged.first().get(Effect.CANNOT_TELL));
        }
        todos.sort(Comparator.comparing(Todo::weight));
        return List.copyOf(todos);
    }

    private void caps() {
        List<CapReading> over = glance.caps().stream()
                .filter(each -> each.tooMany() > 0)
                .sorted(Comparator.comparing((CapReading each) -> weight(each.ground().effect())))
                .toList();
        over.stream().limit(NAMED_CAPS).forEach(each -> todos.add(new Todo(
                weight(each.ground().effect()),
                texts.get("overview.todo.cap", Map.of(
                        "kind", texts.of(each.kind()).toLowerCase(texts.locale()),
                        "over", Numbers.count(each.tooMany()),
                        "unit", each.at().name())),
                target(each),
                each.at().code())));
        if (over.size() > NAMED_CAPS) {
            Todo last = todos.getLast();
            CapReading next = over.get(NAMED_CAPS);
            add(last.weight(), "caps", over.size() - NAMED_CAPS, target(next), next.at().code());
        }
    }

    private static Target target(CapReading cap) {
        return cap.kind().isPerson() ? Target.RATING : Target.RATING_UNITS;
    }

    private static Todo.Weight weight(Effect effect) {
        return switch (effect) {
            case FORBIDS -> Todo.Weight.ALERT;
            case NEEDS_DECISION -> Todo.Weight.WORK;
            default -> Todo.Weight.HINT;
        };
    }

    private void work() {
        cells("no-session", CellGlance::mustMeet, Target.MEETING);
        cells("minutes", each -> each.session() == SessionState.HELD, Target.MEETING);
        Tally members = glance.now().members();
        int held = held(members);
        add(Todo.Weight.WORK, "members-pending", members.pending() - held, Target.RATING, first(each -> each.members().pending() > 0));
        add(Todo.Weight.WORK, "members-held", held, Target.RATING, first(each -> held(each.members()) > 0));
        add(Todo.Weight.WORK, "cells-pending", glance.now().cells().pending(), Target.RATING_UNITS, null);
        add(Todo.Weight.WORK, "grassroots-pending", glance.now().grassroots().pending(), Target.RATING_UNITS, null);
    }

    private void judged(Todo.Weight weight, String key, int count, LookAtYear.@Nullable Spot first) {
        add(weight, key, count, first == null || first.ofMember() ? Target.RATING : Target.RATING_UNITS,
                first == null ? null : first.unitCode());
    }

    /** Deciding, closing, locking; a year whose regulation is past may be left as it is. */
    private void end() {
        YearEnd end = glance.end();
        YearAct lock = end.lock();
        if (lock != null) {
            todos.add(new Todo(Todo.Weight.HINT, texts.get("overview.todo.locked", Map.of(
                    "year", String.valueOf(glance.year()),
                    "day", Dates.day(LocalDate.ofInstant(lock.at(), ZoneId.systemDefault())))), Target.CLOSING, null));
        } else if (end.isAllClosed()) {
            add(Todo.Weight.WORK, "not-locked", 1, Target.CLOSING, null);
        } else if (glance.open() && glance.edition().isInForce()) {
            add(Todo.Weight.WORK, "members-undecided", end.undecidedMembers(), Target.RATING, first(each -> each.undecided() > 0));
            if (!end.undecidedUnits().isEmpty()) {
                add(Todo.Weight.WORK, "units-undecided", end.undecidedUnits().size(), Target.RATING_UNITS,
                        end.undecidedUnits().getFirst());
            }
            if (isAllLevelled() && end.isAllDecided()) {
                add(Todo.Weight.WORK, "not-closed", end.organizations() - end.closed(), Target.CLOSING, null);
            }
        }
    }

    /** A held record has a reason and does not keep the year open. */
    private boolean isAllLevelled() {
        return Stream.of(glance.now().members(), glance.now().cells(), glance.now().grassroots())
                .allMatch(each -> each.pending() == held(each));
    }

    private static int held(Tally tally) {
        return tally.pendingByReason().getOrDefault(NotRatedReason.AWAITING_VERIFICATION, 0);
    }

    private void cells(String key, Predicate<CellGlance> which, Target target) {
        add(Todo.Weight.WORK, key, (int) glance.cells().stream().filter(which).count(), target, first(which));
    }

    private @Nullable String first(Predicate<CellGlance> which) {
        return glance.cells().stream().filter(which).map(each -> each.unit().code()).findFirst().orElse(null);
    }

    private void limitations() {
        List<Limitation> all = glance.limitations();
        List<Limitation> late = all.stream().filter(this::isLate).toList();
        if (!late.isEmpty()) {
            add(Todo.Weight.WORK, "limitations-late", late.size(), Target.MEETING, late.getFirst().foundAt().unitCode());
        }
        if (all.size() > late.size()) {
            Limitation first = all.stream().filter(each -> !isLate(each)).findFirst().orElseThrow();
            add(Todo.Weight.HINT, "limitations", all.size() - late.size(), Target.MEETING, first.foundAt().unitCode());
        }
    }

    private boolean isLate(Limitation limitation) {
        LocalDate deadline = limitation.deadline();
        return deadline != null && deadline.isBefore(today);
    }

    private void readiness(ReadinessPoint point, List<Readiness.Line> lines) {
        boolean setting = point == ReadinessPoint.CAP_GROUP_UNDECIDED;
        todos.add(new Todo(
                point.isMinor() ? Todo.Weight.HINT : Todo.Weight.WORK,
                setting ? texts.of(point) : texts.get("overview.todo.readiness", Map.of(
                        "count", Numbers.count(lines.size()), "point", lower(texts.of(point)))),
                setting ? Target.SETTINGS : Target.READINESS,
                null));
    }

    private void snapshot() {
        if (glance.snapshot().head() == null) {
            if (glance.open() && glance.edition().isInForce()) {
                add(Todo.Weight.HINT, "no-snapshot", 1, Target.READINESS, null);
            }
        } else {
            add(Todo.Weight.WORK, "differences", glance.snapshot().differences().size(), Target.READINESS, null);
        }
    }

    private void add(Todo.Weight weight, String key, int count, Target target, @Nullable String unit) {
        if (count > 0) {
            todos.add(new Todo(weight, texts.get("overview.todo." + key, Map.of(
                    "count", Numbers.count(count), "year", String.valueOf(glance.year()))), target, unit));
        }
    }

    private String lower(String words) {
        return words.substring(0, 1).toLowerCase(texts.locale()) + words.substring(1);
    }
}
