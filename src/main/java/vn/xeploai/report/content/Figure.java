package vn.xeploai.report.content;

import vn.xeploai.model.SubjectType;

/**
 * Where a printed number comes from, so that it can be checked against the count and opened into names.
 *
 * @param source the year and the organizations
 * @param subject which of the three subjects
 * @param measure what was asked of the count
 */
public record Figure(Source source, SubjectType subject, Measure measure) {}
