package vn.xeploai.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Sex;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.SheetCell;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.workbook.xlsx.RawValue;

/** Makes the cells of the program out of one row of a list. */
final class ListCells {
    /** Numbers that name something: never calculated with, so a lost zero changes them. */
    private static final Set<Column<?>> NUMBERS =
            Set.of(MemberColumns.CARD_NUMBER, MemberColumns.IDENTITY_NUMBER, MemberColumns.PHONE);

    private static final Pattern DECIMAL_ZERO = Pattern.compile("(\\d+)[.,]0+");
    private static final Pattern SPACED_DIGITS = Pattern.compile("\\d[\\d .]*\\d");

    /** Numbers of that many digits begin with zeros in truth: 001099012345, 0912345678, 00123456. */
    private static final Map<Column<?>, Map<Integer, Integer>> SHORTENED = Map.of(
            MemberColumns.IDENTITY_NUMBER, Map.of(10, 12, 11, 12),
            MemberColumns.CARD_NUMBER, Map.of(7, 8, 10, 12, 11, 12),
            MemberColumns.PHONE, Map.of(9, 10));

    private final Contract contract;
    private final String sheet;
    private final int row;
    private final List<Problem> warnings;
    private final RestoredZeros zeros;
    private final Map<Column<?>, SheetCell> cells = new HashMap<>();

    /** Problems that keep nothing out go to the list. */
    ListCells(Contract contract, String sheet, int row, List<Problem> warnings, RestoredZeros zeros) {
        this.contract = contract;
        this.sheet = sheet;
        this.row = row;
        this.warnings = warnings;
        this.zeros = zeros;
    }

    Map<Column<?>, SheetCell> of(ListValues values, ListHeader header) {
        values.all().forEach((column, value) -> {
            if (value.tooMany() > 0) {
                tooMany(column, value, header);
            }
        });
        name(values);
        place(values, ListColumn.NATIVE_PLACE, ListColumn.NATIVE_PROVINCE, ListColumn.NATIVE_COUNTRY);
        place(values, ListColumn.RESIDENCE, ListColumn.RESIDENCE_PROVINCE, ListColumn.RESIDENCE_COUNTRY);
        birthOf(values, ListColumn.BIRTH_OF_MAN, Sex.MALE);
        birthOf(values, ListColumn.BIRTH_OF_WOMAN, Sex.FEMALE);
        marked(values, ListColumn.MAN, Sex.MALE);
        marked(values, ListColumn.WOMAN, Sex.FEMALE);
        standing(values, ListColumn.OFFICIAL_MARK, MembershipStatus.OFFICIAL);
        standing(values, ListColumn.PROBATION_MARK, MembershipStatus.PROBATIONARY);
        values.all().forEach((column, value) -> {
            Column<?> target = column.target();
            if (target != null && !cells.containsKey(target)) {
                put(target, value, value.text());
            }
        });
        return cells;
    }

    private void tooMany(ListColumn column, ListValues.Value value, ListHeader header) {
        Column<?> target = column.target();
        ListSource source = header.sources().get(value.place());
        if (target != null && source != null) {
            String expected = source.targets().stream().map(contract::header).collect(Collectors.joining("; "));
            String address = Place.of(sheet, value.place(), row);
            cells.put(target, new SheetCell(value.text(), null, Problem.error(ImportProblem.TOO_MANY_VALUES, address, Map.of(
                    "column", Wording.tidy(source.name()), "count", String.valueOf(value.tooMany()), "expected", expected))));
        }
    }

    /** Full name in one column, or family and given name in two. */
    private void name(ListValues values) {
        if (cells.containsKey(MemberColumns.FULL_NAME)) {
            return;
        }
        List<ListColumn> columns = values.has(ListColumn.FULL_NAME)
                ? List.of(ListColumn.FULL_NAME)
                : List.of(ListColumn.FAMILY_NAME, ListColumn.GIVEN_NAME);
        List<String> words = new ArrayList<>();
        ListValues.@Nullable Value first = null;
        for (ListColumn each : columns) {
            ListValues.Value value = values.get(each);
            if (value != null) {
                first = first == null ? value : first;
                words.addAll(value.lines());
            }
        }
        if (first != null) {
            put(MemberColumns.FULL_NAME, first, String.join(" ", words));
        }
    }

    /** The narrowest first, as people write it; the own country is not said. */
    private void place(ListValues values, ListColumn detail, ListColumn province, ListColumn country) {
        Column<?> target = detail.target();
        List<String> parts = new ArrayList<>();
        ListValues.@Nullable Value first = null;
        for (ListColumn each : List.of(detail, province, country)) {
            ListValues.Value value = values.get(each);
            if (value != null) {
                first = first == null ? value : first;
                String text = String.join(", ", value.lines()).replace(",,", ",");
                boolean said = parts.stream().anyMatch(other -> Wording.plain(other).endsWith(Wording.plain(text)));
                if (!said && !(each == country && Wording.plain(text).equals("viet nam"))) {
                    parts.add(text);
                }
            }
        }
        if (first != null && target != null && !parts.isEmpty()) {
            put(target, first, String.join(", ", parts));
        }
    }

    private void birthOf(ListValues values, ListColumn column, Sex sex) {
        ListValues.Value value = values.get(column);
        if (value == null || cells.containsKey(MemberColumns.BIRTH)) {
            return;
        }
        put(MemberColumns.BIRTH, value, value.text());
        if (!values.has(ListColumn.SEX)) {
            cells.put(MemberColumns.SEX, new SheetCell(contract.value(sex), sex, null));
        }
    }

    private void marked(ListValues values, ListColumn column, Sex sex) {
        if (values.has(column) && !values.has(ListColumn.SEX) && !cells.containsKey(MemberColumns.SEX)) {
            cells.put(MemberColumns.SEX, new SheetCell(contract.value(sex), sex, null));
        }
    }

    private void standing(ListValues values, ListColumn column, MembershipStatus status) {
        if (values.has(column) && !values.has(ListColumn.STATUS) && !cells.containsKey(MemberColumns.STATUS)) {
            cells.put(MemberColumns.STATUS, new SheetCell(contract.value(status), status, null));
        }
    }

    private void put(Column<?> target, ListValues.Value value, String text) {
        Understood meaning = meaning(target, value, text);
        if (meaning instanceof Understood.Value(Nothing _)) {
            return;
        }
        String address = Place.of(sheet, value.place(), row);
        cells.put(target, meaning.at(address, text, contract.header(target)));
    }

    /** Words that say nothing about the person. */
    private record Nothing() {}

    private Understood meaning(Column<?> target, ListValues.Value value, String text) {
        RawValue raw = value.raw();
        if (text.startsWith("'")) {
            // The mark by which people keep a spreadsheet from calculating; it came along as a letter.
            String bare = text.substring(1).strip();
            return bare.isEmpty() ? new Understood.Value(new Nothing()) : meaning(target, value, bare);
        }
        if (raw instanceof RawValue.Fault || raw instanceof RawValue.Uncalculated) {
            return CellWords.meaning(target, raw, text);
        }
        if (target.type() == LocalDate.class) {
            return LooseDates.day(raw, text);
        }
        if (target.type() == BirthDate.class) {
            return birth(target, value, text);
        }
        if (target == MemberColumns.STATUS) {
            return ListWords.isActive(text)
                    ? new Understood.Value(new Nothing())
                    : known(ListWords.status(text), MembershipStatus.class);
        }
        if (target == MemberColumns.SEX) {
            return known(ListWords.sex(text), Sex.class);
        }
        return CellWords.meaning(target, new RawValue.Text(text), NUMBERS.contains(target) ? number(target, value, text) : text);
    }

    /** Of a month and a year only the year is kept; people are told. */
    private Understood birth(Column<?> target, ListValues.Value value, String text) {
        OptionalInt year = value.raw() instanceof RawValue.Day ? OptionalInt.empty() : LooseDates.yearOfMonth(text);
        if (year.isEmpty()) {
            return LooseDates.birth(value.raw(), text);
        }
        warnings.add(Problem.warning(ImportProblem.MONTH_NOT_KEPT, Place.of(sheet, value.place(), row),
                Map.of("column", contract.header(target), "value", text, "year", String.valueOf(year.getAsInt()))));
        return DateWords.birth(String.valueOf(year.getAsInt()));
    }

    private static <E extends Enum<E>> Understood known(Optional<E> found, Class<E> type) {
        return found.<Understood>map(Understood.Value::new)
                .orElse(new Understood.Wrong(ImportProblem.UNKNOWN_WORD, Map.of("expected", ContractWords.all(type))));
    }

    /** Digits as they were before a spreadsheet took them for a number. */
    private String number(Column<?> target, ListValues.Value value, String text) {
        String digits = DECIMAL_ZERO.matcher(text).matches() ? text.replaceFirst("[.,]0+$", "") : text;
        if (target != MemberColumns.PHONE && SPACED_DIGITS.matcher(digits).matches()) {
            digits = digits.replaceAll("[ .]", "");
        }
        boolean typedAsNumber = value.raw() instanceof RawValue.Figure || DECIMAL_ZERO.matcher(text).matches();
        int full = SHORTENED.getOrDefault(target, Map.of()).getOrDefault(digits.length(), 0);
        if (!typedAsNumber || full == 0 || !digits.chars().allMatch(Character::isDigit) || digits.startsWith("0")) {
            return digits;
        }
        String restored = "0".repeat(full - digits.length()) + digits;
        zeros.add(target, Place.of(sheet, value.place(), row), digits, restored);
        return restored;
    }
}
