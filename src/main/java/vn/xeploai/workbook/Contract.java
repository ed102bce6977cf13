package vn.xeploai.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.xeploai.model.BirthDate;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.LevelText;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.ReasonText;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.Wording;

/** Mẫu tệp của chương trình: which sheet and column a name means, and how each value is written. */
final class Contract implements ContractSpelling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String EXEMPLARY = " tiêu biểu";

    private final Map<String, SheetKind> sheets = new HashMap<>();
    private final Map<SheetKind, Map<String, Column<?>>> columns = new HashMap<>();

    Contract() {
        for (SheetKind each : SheetKind.values()) {
            sheets.put(Wording.folded(sheet(each)), each);
            columns.put(each, each.columns().stream()
                    .collect(Collectors.toMap(column -> Wording.folded(header(column)), column -> column)));
        }
    }

    Optional<SheetKind> sheetNamed(String name) {
        return Optional.ofNullable(sheets.get(Wording.folded(name)));
    }

    Optional<Column<?>> columnNamed(SheetKind sheet, String header) {
        return Optional.ofNullable(columns.getOrDefault(sheet, Map.of()).get(Wording.folded(header)));
    }

    /** The names of all sheets, for telling what a workbook may hold. */
    String sheetNames() {
        return Arrays.stream(SheetKind.values()).map(this::sheet).collect(Collectors.joining("; "));
    }

    /** The headers that must be there. */
    String requiredHeaders(SheetKind sheet) {
        return sheet.columns().stream()
                .filter(Column::isRequired)
                .map(this::header)
                .collect(Collectors.joining("; "));
    }

    /** The headers, or names that mean the same, that a list of members must have. */
    String requiredHeadersOfLists() {
        return SheetKind.MEMBERS.columns().stream()
                .filter(each -> each.isRequired() && each != MemberColumns.CELL)
                .map(this::header)
                .collect(Collectors.joining("; "));
    }

    @Override
    public String sheet(SheetKind sheet) {
        return ContractWords.SHEETS.getOrDefault(sheet, "");
    }

    @Override
    public String header(Column<?> column) {
        return ContractHeaders.ALL.getOrDefault(column, ContractHeaders.OF_LISTS.getOrDefault(column, ""));
    }

    @Override
    public String value(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer number -> number.toString();
            case BigDecimal number -> plain(number).replace('.', ',');
            case LocalDate day -> written(day);
            case BirthDate birth -> birth(birth);
            case LevelText level -> level.text();
            case ReasonText reason -> reason(reason);
            case Enum<?> constant -> ContractWords.word(constant);
            default -> throw new IllegalArgumentException("no such column type: " + value.getClass());
        };
    }

    @Override
    public String level(String name, boolean exemplary) {
        return exemplary ? name + EXEMPLARY : name;
    }

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    private static String birth(BirthDate birth) {
        LocalDate day = birth.day();
        return day == null ? String.valueOf(birth.year()) : written(day);
    }

    private static String reason(ReasonText reason) {
        String word = ContractWords.word(reason.reason());
        return reason.remark() == null ? word : word + ": " + reason.remark();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
