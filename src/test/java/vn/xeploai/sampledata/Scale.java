package vn.xeploai.sampledata;

import java.util.List;

/** The level names of a time, best first; people write them long in decisions and short in columns. */
record Scale(List<String> organizations, List<String> members, List<String> shortOrganizations, List<String> shortMembers) {
    private static final List<String> LONG = List.of(
            "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ",
            "Không hoàn thành nhiệm vụ");
    private static final List<String> SHORT = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

    /** From 2018. */
    static final Scale SINCE_2018 = new Scale(LONG, SHORT, SHORT, SHORT);

    /** 2008 to 2013. */
    static final Scale BEFORE_2014 = new Scale(
            List.of("Trong sạch, vững mạnh", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Yếu kém"),
            List.of(
                    "Đủ tư cách, hoàn thành xuất sắc nhiệm vụ", "Đủ tư cách, hoàn thành tốt nhiệm vụ",
                    "Đủ tư cách, hoàn thành nhiệm vụ", "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ"),
            List.of("TSVM", "HTTNV", "HTNV", "YK"),
            List.of(
                    "ĐTC HTXSNV", "ĐTC HTTNV", "ĐTC HTNV", "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ"));

    boolean knowsScores() {
        return equals(SINCE_2018);
    }
}
