package vn.xeploai.regulations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.Scope;
import vn.xeploai.rules.regulation.SubjectKind;

/** Turns the provisions of a file into the model, and stops at the first that cannot be one, naming its line. */
final class ProvisionChecks {
    private final String file;
    private final Edition edition;

    ProvisionChecks(String file, Edition edition) {
        this.file = file;
        this.edition = edition;
    }

    List<Provision> check(List<PlacedRule> placed, Scope scope) {
        List<Provision> checked = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Provision provision = one(placed.get(i), scope);
            for (int j = 0; j < i; j++) {
                if (provision.collidesWith(checked.get(j))) {
                    throw broken(placed.get(i).line(), "%s overlaps with the one on line %d: same subject, level and days"
                            .formatted(provision.rule(), placed.get(j).line()));
                }
            }
            checked.add(provision);
        }
        return checked;
    }

    private Provision one(PlacedRule placed, Scope scope) {
        int line = placed.line();
        RuleLine content = placed.content();
        RuleId rule = RuleId.of(content.rule()).orElseThrow(() -> broken(line, "no rule is called " + content.rule()));
        if (content.subjects().isEmpty()) {
            throw broken(line, rule + " speaks of nobody: \"for\" is empty");
        }
        if (content.document().isBlank() || content.article().isBlank()) {
            throw broken(line, rule + " cites no article");
        }
        if (scope == Scope.CENTRAL
                && edition.citations().stream().noneMatch(each -> each.document().equals(content.document()))) {
            throw broken(line, "%s cites %s, which is not among the documents".formatted(rule, content.document()));
        }
        if (content.evidence() == Evidence.R) {
            throw broken(line, rule + " rests on evidence R (not seen) and may not be a rule");
        }
        List<String> levels = content.levels() == null ? List.of() : content.levels();
        levels.forEach(level -> requireLevel(line, rule, level, content.subjects()));
        String leadsTo = content.leadsTo();
        if (leadsTo != null) {
            requireLevel(line, rule, leadsTo, content.subjects());
        }
        return new Provision(
                rule,
                EnumSet.copyOf(content.subjects()),
                levels,
                leadsTo,
                Boolean.TRUE.equals(content.relievable()),
                new Citation(content.document(), content.article(), content.evidence()),
                scope,
                span(line, rule, content),
                values(line, rule, content.parameters()));
    }

    private void requireLevel(int line, RuleId rule, String level, List<SubjectKind> subjects) {
        for (SubjectKind subject : subjects) {
            if (edition.levelsOf(subject).find(level).isEmpty()) {
                throw broken(line, "%s names the level %s, which %s does not have".formatted(rule, level, subject.code()));
            }
        }
    }

    private DateSpan span(int line, RuleId rule, RuleLine content) {
        LocalDate from = day(line, content.from());
        LocalDate until = content.until() == null ? null : day(line, content.until());
        if (until != null && !from.isBefore(until)) {
            throw broken(line, "%s ends on %s before it begins on %s".formatted(rule, until, from));
        }
        return new DateSpan(from, until);
    }

    private LocalDate day(int line, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw broken(line, "not a day (year-month-day): " + written);
        }
    }

    private Map<Parameter, Object> values(int line, RuleId rule, @Nullable Map<String, JsonNode> written) {
        Map<Parameter, Object> values = new EnumMap<>(Parameter.class);
        if (written != null) {
            written.forEach((key, value) -> {
                Parameter parameter = Parameter.of(key)
                        .filter(rule::takes)
                        .orElseThrow(() -> broken(line, "%s has no parameter %s".formatted(rule, key)));
                values.put(parameter, value(line, rule, parameter, value));
            });
        }
        for (Parameter needed : rule.parameters()) {
            if (!values.containsKey(needed)) {
                throw broken(line, "%s needs the parameter %s".formatted(rule, needed.key()));
            }
        }
        return values;
    }

    private Object value(int line, RuleId rule, Parameter parameter, JsonNode value) {
        Class<? extends Enum<?>> options = parameter.options().orElse(null);
        if (options == null) {
            if (!value.isNumber() || value.decimalValue().signum() < 0) {
                throw broken(line, "%s: %s must be a number, not %s".formatted(rule, parameter.key(), value));
            }
            return new BigDecimal(value.asText());
        }
        for (Enum<?> option : options.getEnumConstants()) {
            if (option.name().equals(value.asText())) {
                return option;
            }
        }
        throw broken(line, "%s: %s is none of the options of %s".formatted(rule, value, parameter.key()));
    }

    private BrokenEditionException broken(int line, String fault) {
        return new BrokenEditionException(file + ":" + line, fault);
    }
}
