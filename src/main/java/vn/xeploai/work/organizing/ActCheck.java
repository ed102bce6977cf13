package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Chronology;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.port.MemberKey;

/** Checks one act against the tree as it was read and drafts the step; what all acts share. */
final class ActCheck {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST = 500;

    private final TreeState state;
    private final LocalDate today;
    private final Findings findings = new Findings();
    private final StepDraft draft;

    ActCheck(TreeState state, LocalDate today) {
        this.state = state;
        this.today = today;
        draft = new StepDraft(state);
    }

    /** All that is wrong with it, or the step. */
    CheckedAct check(Act act) {
        LocalDate day = day(act.day());
        String document = act.document().strip();
        if (document.length() > LONGEST) {
            findings.error(ActField.DOCUMENT, OrganizingProblem.TOO_LONG, Map.of("most", String.valueOf(LONGEST)));
        } else if (document.isEmpty()) {
            findings.warning(ActField.DOCUMENT, OrganizingProblem.NO_DOCUMENT, Map.of());
        }
        // Without a day the rest is checked as of today, so that people see all that is wrong at once.
        LocalDate from = day == null ? today : day;
        OrganizationAct kind = switch (act) {
            case Act.Create create -> new CreateCheck(this).check(create, from);
            case Act.Change change -> new ChangeCheck(this).check(change, from);
            case Act.Close close -> new CloseCheck(this).close(close, from);
            case Act.Reopen reopen -> new CloseCheck(this).reopen(reopen, from);
            case Act.Merge merge -> new MergeCheck(this).check(merge, from);
            case Act.Split split -> new SplitCheck(this).check(split, from);
        };
        if (!findings.hasErrors()) {
            draft.ring().ifPresent(this::refuseRing);
        }
        return new CheckedAct(
                findings.all(), findings.hasErrors() || day == null ? null : draft.step(kind, day, document));
    }

    TreeState state() {
        return state;
    }

    Findings findings() {
        return findings;
    }

    StepDraft draft() {
        return draft;
    }

    /** The organization an act is about, fit to be changed that day. */
    @Nullable DatedOrganization subject(String code, LocalDate day, ActField field) {
        DatedOrganization unit = draft.find(code).orElse(null);
        if (unit == null) {
            findings.error(field, OrganizingProblem.UNIT_UNKNOWN, Map.of("typed", code));
            return null;
        }
        LocalDate closed = unit.now().existence().until();
        if (closed != null) {
            findings.error(field, OrganizingProblem.ALREADY_CLOSED,
                    Map.of("name", unit.now().name(), "day", TypedDay.written(closed)));
            return null;
        }
        return inOrder(unit, day) ? unit : null;
    }

    /** Whether that day comes after everything known of the organization. */
    boolean inOrder(DatedOrganization unit, LocalDate day) {
        LocalDate since = unit.now().existence().since();
        Optional<LocalDate> last = unit.lastChange();
        if (last.isPresent() && day.isBefore(last.get())) {
            findings.error(ActField.DAY, OrganizingProblem.BEFORE_LAST_CHANGE,
                    Map.of("name", unit.now().name(), "day", TypedDay.written(last.get())));
            return false;
        }
        if (since != null && day.isBefore(since)) {
            findings.error(ActField.DAY, OrganizingProblem.BEFORE_SET_UP,
                    Map.of("name", unit.now().name(), "day", TypedDay.written(since)));
            return false;
        }
        return true;
    }

    /** Another organization that must be there from that day on. */
    @Nullable Organization other(String typed, LocalDate day, ActField field) {
        String wanted = typed.strip();
        Optional<DatedOrganization> found = draft.find(wanted).or(() -> named(wanted));
        if (found.isEmpty()) {
            findings.error(field, OrganizingProblem.UNIT_UNKNOWN, Map.of("typed", wanted));
            return null;
        }
        Organization now = found.get().now();
        if (now.existence().until() != null || !found.get().existedOn(day)) {
            findings.error(field, OrganizingProblem.NOT_THERE_THAT_DAY,
                    Map.of("name", now.name(), "day", TypedDay.written(day)));
            return null;
        }
        return now;
    }

    private Optional<DatedOrganization> named(String name) {
        List<DatedOrganization> named = state.chronology().all().stream()
                .filter(each -> each.now().name().equalsIgnoreCase(name) && each.now().existence().until() == null)
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The code of a new organization. */
    @Nullable String newCode(String typed, ActField field) {
        String code = typed.strip();
        if (code.isEmpty()) {
            findings.error(field, OrganizingProblem.EMPTY, Map.of());
        } else if (code.length() > LONGEST_CODE) {
            findings.error(field, OrganizingProblem.TOO_LONG, Map.of("most", String.valueOf(LONGEST_CODE)));
        } else if (draft.find(code).isPresent()) {
            findings.error(field, OrganizingProblem.CODE_TAKEN,
                    Map.of("name", draft.find(code).map(each -> each.now().name()).orElse("")));
        } else {
            return code;
        }
        return null;
    }

    /** What is said of an organization, read as one. */
    @Nullable Organization read(String code, UnitWords words, DateSpan existence, LocalDate day) {
        String name = text(words.name(), ActField.NAME);
        String type = words.type().strip();
        if (name.isEmpty()) {
            findings.error(ActField.NAME, OrganizingProblem.EMPTY, Map.of());
        }
        text(type, ActField.TYPE);
        OrganizationLevel level = words.level();
        if (level == null) {
            findings.error(ActField.LEVEL, OrganizingProblem.EMPTY, Map.of());
        }
        Organization superior = words.superior().isBlank() ? null : other(words.superior(), day, ActField.SUPERIOR);
        if (superior != null && superior.code().equals(code)) {
            findings.error(ActField.SUPERIOR, OrganizingProblem.RING, Map.of("name", name, "day", ""));
            return null;
        }
        if (level == null || name.isEmpty() || (superior == null && !words.superior().isBlank())) {
            return null;
        }
        warnSameName(code, name, superior == null ? null : superior.code());
        return new Organization(
                code, superior == null ? null : superior.code(), name, level, type.isEmpty() ? null : type, existence);
    }

    /** Whether the level may stand under that superior. */
    void fits(@Nullable String superiorCode, Organization below, ActField field) {
        Organization superior = superiorCode == null ? null : draft.find(superiorCode).map(DatedOrganization::now).orElse(null);
        if (superior == null) {
            return;
        }
        Map<String, String> who = Map.of("name", below.name(), "superior", superior.name());
        if (!LevelOrder.allows(superior.level(), below.level())) {
            findings.error(field, OrganizingProblem.LEVEL_UNDER_SUPERIOR, who);
        } else if (LevelOrder.isUnusual(superior.level(), below.level())) {
            findings.warning(field, OrganizingProblem.UNUSUAL_LEVEL, who);
        }
    }

    /** Sends members to another cell. */
    void move(List<MemberKey> members, String to, LocalDate day) {
        for (MemberKey each : members) {
            if (!draft.move(each, to, day)) {
                findings.error(ActField.DAY, OrganizingProblem.MEMBER_MOVED_LATER, Map.of("name", each.fullName()));
                return;
            }
        }
    }

    /** Puts those below one organization below another. */
    void hand(List<DatedOrganization> units, String superior, LocalDate day, ActField field) {
        for (DatedOrganization each : units) {
            Organization now = draft.find(each.code()).orElse(each).now();
            Organization moved = new Organization(
                    now.code(), superior, now.name(), now.level(), now.type(), now.existence());
            fits(superior, moved, field);
            if (inOrder(each, day)) {
                draft.put(draft.find(each.code()).orElse(each).changedOn(day, moved));
            }
        }
    }

    private String text(String typed, ActField field) {
        if (typed.strip().length() > LONGEST) {
            findings.error(field, OrganizingProblem.TOO_LONG, Map.of("most", String.valueOf(LONGEST)));
        }
        return typed.strip();
    }

    private void warnSameName(String code, String name, @Nullable String superior) {
        boolean beside = state.chronology().all().stream().map(DatedOrganization::now).anyMatch(each ->
                !each.code().equals(code) && each.existence().until() == null
                        && Objects.equals(each.superiorCode(), superior) && each.name().equalsIgnoreCase(name));
        if (beside) {
            findings.warning(ActField.NAME, OrganizingProblem.NAME_BESIDE, Map.of());
        }
    }

    private @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            findings.error(ActField.DAY, OrganizingProblem.EMPTY, Map.of());
            return null;
        }
        LocalDate day = TypedDay.of(typed.strip()).orElse(null);
        if (day == null) {
            findings.error(ActField.DAY, OrganizingProblem.NOT_A_DAY, Map.of("typed", typed.strip()));
        } else if (day.isAfter(today)) {
            findings.error(ActField.DAY, OrganizingProblem.DAY_IN_FUTURE, Map.of());
        } else {
            state.shut().reachedFrom(day).ifPresent(this::refuseShut);
        }
        return day;
    }

    private void refuseShut(Campaign year) {
        findings.error(ActField.DAY, OrganizingProblem.YEAR_IS_SHUT,
                Map.of("year", String.valueOf(year.year()), "day", TypedDay.written(year.referenceDay())));
    }

    private void refuseRing(Chronology.Ring ring) {
        LocalDate day = ring.day();
        findings.error(ActField.SUPERIOR, OrganizingProblem.RING, Map.of(
                "name", draft.find(ring.code()).map(each -> each.now().name()).orElse(ring.code()),
                "day", day == null ? "" : TypedDay.written(day)));
    }
}
