package vn.xeploai.ui.rating;

import vn.xeploai.model.scoring.Criterion;

/**
 * One criterion of a self-review.
 *
 * @param criterion which
 * @param heading whether its points are the sum of those below it
 * @param most điểm tối đa in words
 * @param points as typed; nothing may be typed for a heading
 */
record PointLine(Criterion criterion, boolean heading, String most, Typing points) {}
