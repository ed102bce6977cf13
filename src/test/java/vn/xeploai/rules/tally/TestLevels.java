package vn.xeploai.rules.tally;

import java.util.List;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.rules.regulation.Edition;

/** Level sets and an edition for tests of the counting. */
public final class TestLevels {
    /** Four levels. */
    public static final LevelSet FOUR = new LevelSet(List.of(
            new Level("HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "excellent", 1, true),
            new Level("HTTNV", "Hoàn thành tốt nhiệm vụ", "good", 2, true),
            new Level("HTNV", "Hoàn thành nhiệm vụ", "completed", 3, false),
            new Level("KHTNV", "Không hoàn thành nhiệm vụ", "not completed", 4, false)));

    /** An edition with these levels for everybody. */
    public static final Edition EDITION = new Edition("test", "132-QĐ/TW", 2018, 2022, List.of(), FOUR, FOUR);

    private TestLevels() {}
}
