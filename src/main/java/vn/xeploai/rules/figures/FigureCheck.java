package vn.xeploai.rules.figures;

/** Phép kiểm số liệu: which identity is checked, and how much a breach matters. */
public enum FigureCheck {
    /** Tổng = không thuộc diện + thuộc diện. */
    V1(Importance.HIGH),
    /** Thuộc diện = đã xếp loại + chưa xếp loại. */
    V2(Importance.HIGH),
    /** Đã xếp loại = tổng các mức. */
    V3(Importance.HIGH),
    /** Có mặt + vắng = tổng số trong danh sách. */
    V4(Importance.HIGH),
    /** Phiếu phát ≥ phiếu thu; phiếu thu = hợp lệ + không hợp lệ; tổng phiếu các mức = hợp lệ. */
    V5(Importance.HIGH),
    /** Tổng của cấp dưới = cấp trên. */
    V6(Importance.HIGH),
    /** Số cuối kỳ = đầu kỳ + tăng − giảm; đầu kỳ = cuối kỳ năm trước. */
    V7(Importance.MEDIUM),
    /** Số xuất sắc trong tỷ lệ; the sum itself is rule Q-01. */
    V8(Importance.MEDIUM),
    /** Mức đề nghị khác mức quyết định thì có lý do. */
    V9(Importance.MEDIUM),
    /** Bị kỷ luật trong năm mà từ hoàn thành tốt trở lên thì có lý do. */
    V10(Importance.HIGH),
    /** Tỷ lệ gõ tay khớp với một số nguyên. */
    V11(Importance.MEDIUM),
    /** Tổng các tỷ lệ in ra chỉ lệch 100 do làm tròn. */
    V12(Importance.LOW);

    /** How much a breach matters. */
    public enum Importance {
        /** The figures cannot be right. */
        HIGH,
        /** Somebody should look. */
        MEDIUM,
        /** Worth knowing. */
        LOW
    }

    private final Importance importance;

    FigureCheck(Importance importance) {
        this.importance = importance;
    }

    /** How much a breach matters. */
    public Importance importance() {
        return importance;
    }
}
