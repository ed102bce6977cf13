package vn.xeploai.ui.reports;

/**
 * Đơn vị lập báo cáo.
 *
 * @param code empty for the whole database
 * @param name as shown
 */
public record ReportUnit(String code, String name) {}
