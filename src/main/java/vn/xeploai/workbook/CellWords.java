package vn.xeploai.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.LevelText;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;
import vn.xeploai.work.port.workbook.ReasonText;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.workbook.xlsx.RawValue;

/** What a cell means in its column. */
final class CellWords {
    /** More than anybody writes into such a cell. */
    private static final int LONGEST_TEXT = 1_000;

    /** What identifies something is kept shorter, as storage does. */
    private static final Map<Column<?>, Integer> LONGEST_KEY = Map.of(
            OrganizationColumns.CODE, 40,
            OrganizationColumns.SUPERIOR, 40,
            OrganizationRatingColumns.CODE, 40,
            IndicatorColumns.CODE, 40,
            IndicatorColumns.NAME, 500,
            MemberColumns.CELL, 40,
            MemberColumns.CODE, 100,
            MemberRatingColumns.CELL, 40,
            MemberRatingColumns.MEMBER_CODE, 100);

    private CellWords() {}

    /** The cell's tidy text as a person would read it. */
    static String text(RawValue raw) {
        return switch (raw) {
            case RawValue.Text text -> Wording.tidy(text.text());
            case RawValue.Figure number -> digits(number);
            case RawValue.Day day -> Contract.written(day.day());
            case RawValue.Truth truth -> truth.value() ? "TRUE" : "FALSE";
            case RawValue.Fault fault -> Wording.tidy(fault.shown());
            case RawValue.Uncalculated _ -> "";
        };
    }

    /** The meaning of a cell that is not empty. */
    static Understood meaning(Column<?> column, RawValue raw, String text) {
        Class<?> type = column.type();
        if (raw instanceof RawValue.Fault) {
            return new Understood.Wrong(ImportProblem.ERROR_VALUE);
        }
        if (raw instanceof RawValue.Uncalculated) {
            return new Understood.Wrong(ImportProblem.FORMULA_WITHOUT_RESULT);
        }
        if (type == LocalDate.class) {
            return raw instanceof RawValue.Day day ? DateWords.day(day.day()) : DateWords.day(text);
        }
        if (type == BirthDate.class) {
            return raw instanceof RawValue.Day day ? DateWords.birth(day.day()) : DateWords.birth(text);
        }
        if (type == BigDecimal.class) {
            return number(column, raw, text);
        }
        int limit = LONGEST_KEY.getOrDefault(column, LONGEST_TEXT);
        if (text.length() > limit) {
            return new Understood.Wrong(ImportProblem.TEXT_TOO_LONG,
                    Map.of("length", String.valueOf(text.length()), "limit", String.valueOf(limit)));
        }
        return words(type, text);
    }

    private static Understood number(Column<?> column, RawValue raw, String text) {
        if (raw instanceof RawValue.Figure number) {
            return NumberWords.number(number.number());
        }
        return column == MemberRatingColumns.SCORE ? NumberWords.score(text) : NumberWords.figure(text);
    }

    private static Understood words(Class<?> type, String text) {
        if (type == Integer.class) {
            return text.matches("[12]\\d{3}")
                    ? new Understood.Value(Integer.valueOf(text))
                    : new Understood.Wrong(ImportProblem.NOT_A_YEAR);
        }
        if (type == LevelText.class) {
            return new Understood.Value(LevelWords.read(text));
        }
        if (type == ReasonText.class) {
            return reason(text);
        }
        return type.isEnum() ? constant(type.asSubclass(Enum.class), text) : new Understood.Value(text);
    }

    /** Words behind a colon are kept as a remark. */
    private static Understood reason(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String remark = colon < 0 ? "" : text.substring(colon + 1).strip();
        Optional<NotRatedReason> reason = ContractWords.constant(NotRatedReason.class, word);
        @Nullable String kept = remark.isEmpty() ? null : remark;
        return reason.<Understood>map(known -> new Understood.Value(new ReasonText(known, kept)))
                .orElse(new Understood.Wrong(ImportProblem.UNKNOWN_REASON, expected(NotRatedReason.class)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Understood constant(Class<? extends Enum> type, String text) {
        Optional<? extends Enum> found = ContractWords.constant(type, text);
        return found.isPresent()
                ? new Understood.Value(found.get())
                : new Understood.Wrong(ImportProblem.UNKNOWN_WORD, expected(type));
    }

    private static <E extends Enum<E>> Map<String, String> expected(Class<E> type) {
        return Map.of("expected", ContractWords.all(type));
    }

    /** Plain digits; a format of zeros shows its leading ones, and people mean what they see. */
    private static String digits(RawValue.Figure number) {
        String plain = number.number().toPlainString();
        boolean whole = number.number().signum() >= 0 && number.number().scale() <= 0;
        return whole ? "0".repeat(Math.max(0, number.leadingDigits() - plain.length())) + plain : plain;
    }
}
