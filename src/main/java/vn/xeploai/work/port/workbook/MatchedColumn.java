package vn.xeploai.work.port.workbook;

import java.util.List;

/**
 * One column of somebody's list and what it is taken for.
 *
 * @param place from 0
 * @param letter as the spreadsheet names it
 * @param header its name as people see it
 * @param samples the first few values below
 * @param holds keys of {@link MatchTarget}, in the order of the values in a cell; empty when it is kept out
 */
public record MatchedColumn(int place, String letter, String header, List<String> samples, List<String> holds) {
    /** Keeps its own copies. */
    public MatchedColumn {
        samples = List.copyOf(samples);
        holds = List.copyOf(holds);
    }
}
