package vn.xeploai.ui.summary;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.LevelSign;

/**
 * A column of figures.
 *
 * @param id in kebab-case
 * @param group title above several columns, empty for none
 * @param sign before the group's title
 * @param title short
 * @param inFull for the tooltip
 * @param width in pixels
 * @param percent whether it holds percentages
 */
public record FigureColumn(
        String id, String group, @Nullable LevelSign sign, String title, String inFull, int width, boolean percent) {}
