package vn.xeploai.work.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.document.DocumentField.Reach;
import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.document.DocumentRules;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Xem và ghi thể thức văn bản of a unit: from a year on, until it is written anew. */
public final class KeepDocumentSettings {
    private static final int LONGEST = 300;
    private static final int LONGEST_RECIPIENTS = 2_000;
    private static final int NARROWEST_MARGIN = 5;
    private static final int WIDEST_MARGIN = 50;
    private static final int SMALLEST_LETTER = 8;
    private static final int LARGEST_LETTER = 24;
    /** Workbooks take no longer one. */
    private static final Pattern FONT_NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}0-9 ._-]{0,30}");

    private final Desk desk;

    /** Works on that desk. */
    public KeepDocumentSettings(Desk desk) {
        this.desk = desk;
    }

    /** What holds for documents of that unit about that year; empty code for the whole database. */
    public DocumentSheet load(int year, String unitCode) {
        return desk.look(records -> sheet(records, year, unitCode));
    }

    /**
     * Writes down what differs from what holds; an empty value lets the default hold again.
     *
     * @param values as typed, by field; fields left out stay as they are
     * @return what is wrong, the subject being the name of the field; nothing was written then
     */
    public List<Problem> save(int year, String unitCode, Map<DocumentField, String> values) {
        List<Problem> problems = new ArrayList<>();
        Map<DocumentField, String> read = new EnumMap<>(DocumentField.class);
        values.forEach((field, typed) -> {
            Optional<String> value = read(field, typed.strip());
            value.ifPresentOrElse(good -> read.put(field, good), () -> problems.add(wrong(field, typed.strip())));
        });
        if (!problems.isEmpty()) {
            return List.copyOf(problems);
        }
        return desk.change(records -> {
            if (!unitCode.isEmpty() && new OrganizationTree(records.organizations().all()).find(unitCode).isEmpty()) {
                return List.of(Problem.error(DocumentProblem.UNIT_UNKNOWN, "", Map.of("unit", unitCode)));
            }
            Map<DocumentField, String> before = sheet(records, year, unitCode).written();
            records.documentSettings().put(read.entrySet().stream()
                    .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                    .map(each -> setting(year, unitCode, each.getKey(), each.getValue()))
                    .toList());
            return List.of();
        });
    }

    private static DocumentSetting setting(int year, String unitCode, DocumentField field, String value) {
        String whose = field.reach() == Reach.PAGES ? SettingsOfYear.WHOLE : unitCode;
        return new DocumentSetting(year, whose, field, value.isEmpty() ? null : value);
    }

    private static DocumentSheet sheet(Records records, int year, String unitCode) {
        SettingsOfYear settings = new SettingsOfYear(year, records.documentSettings().all());
        OrganizationTree tree = new OrganizationTree(records.organizations().all());
        DocumentRules rules = DocumentRules.of(year);
        return new DocumentSheet(year, unitCode, rules, Arrays.stream(DocumentField.values())
                .map(field -> {
                    Optional<DocumentSetting> own = settings.own(unitCode, field);
                    String usual = field.reach() == Reach.UNIT_AND_BELOW && own.isEmpty() && !unitCode.isEmpty()
                            ? settings.of(unitCode, tree, field).orElse("")
                            : rules.pages().getOrDefault(field, "");
                    return new DocumentSheet.Entry(
                            field, own.map(DocumentSetting::value).orElse(""), own.map(DocumentSetting::year).orElse(year), usual);
                })
                .toList());
    }

    /** The value as kept, nothing when it cannot be one; empty is always right. */
    private static Optional<String> read(DocumentField field, String typed) {
        if (typed.isEmpty()) {
            return Optional.of(typed);
        }
        return switch (field) {
            case MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT -> number(typed, NARROWEST_MARGIN, WIDEST_MARGIN);
            case PARTY_SIZE, TITLE_SIZE, TEXT_SIZE -> number(typed, SMALLEST_LETTER, LARGEST_LETTER);
            case SIGNED_ON -> day(typed);
            case FONT -> Optional.of(typed).filter(each -> FONT_NAME.matcher(each).matches());
            case RECIPIENTS -> Optional.of(typed).filter(each -> each.length() <= LONGEST_RECIPIENTS);
            default -> Optional.of(typed).filter(each -> each.length() <= LONGEST);
        };
    }

    private static Problem wrong(DocumentField field, String typed) {
        return switch (field) {
            case MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT -> range(field, typed, NARROWEST_MARGIN, WIDEST_MARGIN);
            case PARTY_SIZE, TITLE_SIZE, TEXT_SIZE -> range(field, typed, SMALLEST_LETTER, LARGEST_LETTER);
            case SIGNED_ON -> Problem.error(DocumentProblem.NOT_A_DAY, field.name(), Map.of("value", typed));
            case FONT -> Problem.error(DocumentProblem.NOT_A_FONT, field.name(), Map.of("value", typed));
            default -> Problem.error(DocumentProblem.TOO_LONG, field.name(), Map.of(
                    "most", String.valueOf(field == DocumentField.RECIPIENTS ? LONGEST_RECIPIENTS : LONGEST)));
        };
    }

    private static Problem range(DocumentField field, String typed, int least, int most) {
        return Problem.error(DocumentProblem.OUT_OF_RANGE, field.name(), Map.of(
                "value", typed, "least", String.valueOf(least), "most", String.valueOf(most)));
    }

    private static Optional<String> number(String typed, int least, int most) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most
                ? Optional.of(String.valueOf(Integer.parseInt(typed)))
                : Optional.empty();
    }

    private static Optional<String> day(String typed) {
        return TypedDay.of(typed).map(LocalDate::toString);
    }
}
