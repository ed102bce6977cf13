package vn.xeploai.ui.overview;

import java.util.List;

/**
 * All the place shows of a year at a unit.
 *
 * @param year năm đánh giá
 * @param open whether the year was opened
 * @param unitCode the unit, empty for the whole database
 * @param title its name
 * @param state the year in one line
 * @param tiles the three percentages
 * @param todos việc cần làm, most pressing first
 * @param cells tiến độ theo chi bộ
 * @param progress how many cells are done, in words
 * @param caps trần xuất sắc
 * @param noCap why there is none; empty where there are some
 * @param deadlines in the order of the work
 * @param units to choose from
 */
public record Picture(
        int year,
        boolean open,
        String unitCode,
        String title,
        String state,
        List<PercentTile> tiles,
        List<Todo> todos,
        List<CellSquare> cells,
        String progress,
        List<CapMeter> caps,
        String noCap,
        List<DeadlineLine> deadlines,
        List<UnitOption> units) {}
