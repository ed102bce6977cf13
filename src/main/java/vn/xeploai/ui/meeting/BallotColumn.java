package vn.xeploai.ui.meeting;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.LevelSign;

/**
 * A column of numbers.
 *
 * @param title as short as it must be
 * @param inFull for tooltips and screen readers
 * @param sign of the level, {@code null} for other columns
 */
public record BallotColumn(String title, String inFull, @Nullable LevelSign sign) {}
