package vn.xeploai.report.layout;

import java.math.BigDecimal;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;

/** What a cell says on paper: numbers with the office's dots and commas. */
public final class CellText {
    private CellText() {}

    /** The words of the cell; a row of one single subject leaves its zeros out. */
    public static String of(Cell cell, RowKind kind) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Words words -> words.text();
            case Cell.Day day -> Dates.day(day.date());
            case Cell.Ordinal ordinal -> String.valueOf(ordinal.number());
            case Cell.Count count -> kind == RowKind.SINGLE && count.value() == 0 ? "" : Numbers.count(count.value());
            case Cell.Amount amount -> Numbers.decimal(amount.value());
            case Cell.Percent percent -> Numbers.percent(percent.share(), Cell.DECIMALS);
            case Cell.Ratio ratio -> Numbers.percent(ratio.share(), Cell.DECIMALS);
            case Cell.Points points -> points.value().map(CellText::signed).orElse(Numbers.NONE);
        };
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + Numbers.decimal(points);
    }
}
