package vn.xeploai.rules.ruling;

import vn.xeploai.rules.regulation.CriterionGrade;

/**
 * Cấp độ thấp nhất của các tiêu chí on the slip that analyses quality (132-QĐ/TW, 124-QĐ/TW).
 *
 * @param tasks lowest grade among the criteria on tasks
 * @param others lowest grade among the other criteria
 */
public record LowestGrades(CriterionGrade tasks, CriterionGrade others) {}
