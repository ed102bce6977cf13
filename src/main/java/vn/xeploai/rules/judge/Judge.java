package vn.xeploai.rules.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId.Stage;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;

/**
 * Xét theo quy định của một năm: facts in, rulings out; no level is decided here. The law of a year is what holds on its
 * last day, whenever the meeting is. All provisions are asked about all levels, and all their grounds are kept.
 */
public final class Judge {
    private final Edition edition;
    private final int year;
    private final OpenChoices choices;

    /** A judge for one assessment year. @throws IllegalArgumentException when the edition does not rule that year */
    public Judge(Edition edition, int year, OpenChoices choices) {
        if (!edition.rules(year)) {
            throw new IllegalArgumentException(edition.id() + " does not rule " + year);
        }
        this.edition = edition;
        this.year = year;
        this.choices = choices;
    }

    /** One ruling per level, best level first. */
    public List<Ruling> judgeMember(MemberFacts member) {
        return judgeLevels(member.subject(), member.kind(), member.known());
    }

    /** One ruling per level, best level first. */
    public List<Ruling> judgeCollective(CollectiveFacts collective) {
        return judgeLevels(collective.subject(), collective.kind(), collective.known());
    }

    /** Whether the group keeps the cap on excellent ones; the level of the ruling is the best one. */
    public Ruling judgeCap(CapFacts group) {
        Level best = edition.levelsOf(group.kind()).levels().getFirst();
        return ruling(group.group(), group.kind(), best, List.of(), provisions(group.kind(), Stage.CAP), group.known());
    }

    /** Whether that unit may close the year; the ruling has no level. */
    public Ruling judgeClosing(CollectiveFacts unit) {
        return ruling(unit.subject(), unit.kind(), null, List.of(), provisions(unit.kind(), Stage.CLOSING), unit.known());
    }

    /** Over whom the cap is taken for that kind; empty where no cap is known for the year. */
    public Optional<CapScope> capScope(SubjectKind kind) {
        return provisions(kind, Stage.CAP).stream()
                .flatMap(each -> each.option(Parameter.CAP_SCOPE, CapScope.class).stream())
                .findFirst()
                .map(written -> choices.capScope().value().over(written));
    }

    private List<Ruling> judgeLevels(String subject, SubjectKind kind, Facts known) {
        List<Provision> provisions = provisions(kind, Stage.LEVEL);
        List<Ruling> rulings = new ArrayList<>();
        for (Level level : edition.levelsOf(kind).levels()) {
            rulings.add(ruling(subject, kind, level, rulings, provisions, known));
        }
        return rulings;
    }

    private Ruling ruling(
            String subject,
            SubjectKind kind,
            @Nullable Level level,
            List<Ruling> above,
            List<Provision> provisions,
            Facts known) {
        Look.Setting setting = new Look.Setting(year, level, above, choices);
        List<Ground> grounds = provisions.stream()
                .map(each -> Weighing.ground(each, known, setting, edition.isInForce()))
                .toList();
        return Ruling.of(subject, kind, year, level, grounds);
    }

    private List<Provision> provisions(SubjectKind kind, Stage stage) {
        return edition.provisionsOn(Edition.usualReferenceDay(year), kind).stream()
                .filter(each -> each.rule().stage() == stage)
                .toList();
    }
}
