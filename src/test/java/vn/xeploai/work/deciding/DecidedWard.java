package vn.xeploai.work.deciding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Campaign;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Person;
import vn.xeploai.model.deciding.Actor;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;
import vn.xeploai.work.judging.FactSpelling;
import vn.xeploai.work.judging.NoteFact;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.SheetKey;

/** An invented committee with two cells of three, opened for 2025 and for a year long past. */
final class DecidedWard {
    static final Regulations REGULATIONS = EditionReader.shipped();
    static final SheetKey CELL = new SheetKey.Members(2025, "P.1");
    static final SheetKey OTHER_CELL = new SheetKey.Members(2025, "P.2");
    static final SheetKey UNITS = new SheetKey.Units(2025, "P");
    static final Decision PAPER = new Decision("Ban Thường vụ Đảng ủy", "12-QĐ/ĐU", LocalDate.of(2025, 12, 20));

    final InMemoryDesk desk = new InMemoryDesk();
    final DecidingTools tools = tools(Role.LEADER);
    final DecideLevels decide = new DecideLevels(tools);
    final ChangeResult change = new ChangeResult(tools);
    final CloseYear close = new CloseYear(tools);
    private Instant now = Instant.parse("2025-12-20T08:00:00Z");

    DecidedWard() {
        desk.change(records -> {
            records.organizations().insert(List.of(
                    unit("P", null, OrganizationLevel.GRASSROOTS_COMMITTEE),
                    unit("P.1", "P", OrganizationLevel.SUBORDINATE_CELL),
                    unit("P.2", "P", OrganizationLevel.SUBORDINATE_CELL)));
            records.members().insert(List.of(
                    member(1, "P.1"), member(2, "P.1"), member(3, "P.1"), member(4, "P.2"), member(5, "P.2"), member(6, "P.2")));
            records.campaigns().insert(List.of(
                    new Campaign(2025, "366-2025", LocalDate.of(2025, 12, 31)),
                    new Campaign(2012, "007-2011", LocalDate.of(2012, 12, 31))));
            return true;
        });
    }

    DecidingTools tools(Role role) {
        InstantSource ticking = () -> {
            now = now.plusSeconds(1);
            return now;
        };
        return new DecidingTools(
                desk, REGULATIONS, OpenChoices.DEFAULTS, new GroundText(Texts.vietnamese())::value,
                new Actor("Hoàng Thị Mai", role), ticking);
    }

    static String subject(int number) {
        return id(number).toString();
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    Marks marks(SheetKey key, String subject) {
        Marks marks = entry(key, subject).marks();
        return marks == null ? Marks.NONE : marks;
    }

    Entry entry(SheetKey key, String subject) {
        return new LoadSheet(desk, REGULATIONS).load(key).entries().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    Saving type(SheetKey key, String subject, String level) {
        Marks before = entry(key, subject).marks();
        Marks after = (before == null ? Marks.NONE : before).with(new Outcome.Rated(level, false));
        return new SaveMarks(desk, REGULATIONS).save(key, List.of(new Change(subject, before, after)));
    }

    void discipline(int number) {
        discipline(number, true);
    }

    /** @param dutyRelated {@code null} when nobody said */
    void discipline(int number, @Nullable Boolean dutyRelated) {
        Disciplines disciplines = new Disciplines(List.of(new Discipline(
                DisciplineForm.REPRIMAND, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 2, 1), dutyRelated, Discipline.Place.HERE)));
        if (!new NoteFact(desk, REGULATIONS).member(2025, id(number), "disciplines", FactSpelling.write(disciplines)).isEmpty()) {
            throw new IllegalStateException("not noted");
        }
    }

    DecidingAnswer decide(SheetKey key, String... subjects) {
        Map<String, Outcome> shown = new LinkedHashMap<>();
        for (String subject : subjects) {
            shown.put(subject, marks(key, subject).outcome());
        }
        return decide.decide(key, shown, PAPER);
    }

    /** Everybody gets and keeps a level. */
    void decideEverything() {
        for (int number = 1; number <= 6; number++) {
            SheetKey key = number <= 3 ? CELL : OTHER_CELL;
            type(key, subject(number), "HTTNV");
            decide(key, subject(number));
        }
        for (String unit : List.of("P.1", "P.2", "P")) {
            type(UNITS, unit, "HTTNV");
            decide(UNITS, unit);
        }
    }

    private static Organization unit(String code, @Nullable String above, OrganizationLevel level) {
        return new Organization(code, above, "Đơn vị " + code, level, null, DateSpan.ALWAYS);
    }

    private static Member member(int number, String cell) {
        return new Member(
                id(number), "D" + number, "0000000" + number,
                new Person("Lê Văn " + number, BirthDate.in(1960), null, null, null, null, null, null, null),
                new Membership(cell, LocalDate.of(1990, 1, 1), null, null, DateSpan.ALWAYS),
                new Career(null, null, null, null, null, null, null),
                null);
    }
}
