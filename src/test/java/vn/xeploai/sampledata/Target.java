package vn.xeploai.sampledata;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** A line of the sheet of targets; a figure is empty where the source gives none. */
record Target(int year, String unit, String name, String measure, String better, String base, String planned, String actual, String note) {

    Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>();
        row.put("Năm", year);
        row.put("Mã", unit);
        row.put("Chỉ tiêu", name);
        row.put("Đơn vị tính", measure);
        row.put("Chiều tốt", better);
        row.put("Gốc", figure(base));
        row.put("Kế hoạch", figure(planned));
        row.put("Thực hiện", figure(actual));
        row.put("Ghi chú", note);
        return row;
    }

    private static Object figure(String written) {
        return written.isEmpty() ? "" : new BigDecimal(written);
    }
}
