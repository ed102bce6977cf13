package vn.xeploai.rules.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Mã quy tắc. A rule keeps its id for ever and an id is never given to another rule. {@code S}: holds for persons and
 * collectives alike; {@code M}: persons; {@code C}: collectives; {@code Q}: the cap; {@code O}: order and completeness.
 */
public enum RuleId {
    /** Điểm dưới ngưỡng của mức. */
    S_01(Stage.LEVEL, Parameter.FLOOR),
    /** Điểm trên khung của mức. */
    S_02(Stage.LEVEL, Parameter.CEILING),
    /** Điểm thành phần vượt thang điểm. */
    S_03(Stage.LEVEL, Parameter.COMMON_MAX, Parameter.RESULTS_MAX),
    /** Chưa hoàn thành đủ nhiệm vụ. */
    S_04(Stage.LEVEL, Parameter.PERCENT),
    /** Nhiệm vụ chậm tiến độ. */
    S_05(Stage.LEVEL, Parameter.PERCENT),
    /** Nhiệm vụ chưa bảo đảm chất lượng. */
    S_06(Stage.LEVEL),
    /** Chưa đủ nhiệm vụ vượt mức. */
    S_07(Stage.LEVEL, Parameter.PERCENT),
    /** Hạn chế kỳ trước chưa khắc phục hết. */
    S_08(Stage.LEVEL),
    /** Mức thấp nhất phải có căn cứ. */
    S_09(Stage.LEVEL),
    /** Hoàn thành quá ít kế hoạch năm. */
    S_10(Stage.LEVEL, Parameter.PERCENT),
    /** Hoàn thành quá ít và không đạt chỉ tiêu chủ yếu. */
    S_11(Stage.LEVEL, Parameter.PERCENT),
    /** Không đạt các chỉ tiêu cơ bản được giao. */
    S_12(Stage.LEVEL),
    /** Cấp dưới tham nhũng, tiêu cực bị kỷ luật. */
    S_13(Stage.LEVEL),
    /** Quá nhiều cấp dưới không hoàn thành. */
    S_14(Stage.LEVEL, Parameter.PART, Parameter.WHOLE),
    /** Cấp độ tiêu chí thấp hơn yêu cầu. */
    S_15(Stage.LEVEL, Parameter.TASK_GRADE, Parameter.OTHER_GRADE),
    /** Chờ xác minh khiếu nại, tố cáo. */
    S_16(Stage.LEVEL),
    /** Miễn công tác và sinh hoạt. */
    M_01(Stage.LEVEL),
    /** Đình chỉ sinh hoạt đảng. */
    M_02(Stage.LEVEL),
    /** Mới kết nạp chưa đủ tháng. */
    M_03(Stage.LEVEL, Parameter.MONTHS),
    /** Bị kỷ luật trong năm. */
    M_04(Stage.LEVEL, Parameter.FORM_FROM, Parameter.VIOLATIONS, Parameter.EARLIER_YEARS, Parameter.OTHER_UNITS),
    /** Vi phạm năm trước, kỷ luật năm nay: cấp trên quyết định. */
    M_05(Stage.LEVEL),
    /** Vi phạm năm trước, kỷ luật năm nay: xem lại năm vi phạm. */
    M_06(Stage.LEVEL),
    /** Vi phạm ở nơi cũ tính cho nơi cũ. */
    M_07(Stage.LEVEL),
    /** Kết luận suy thoái, tự diễn biến, tự chuyển hóa. */
    M_08(Stage.LEVEL),
    /** Vi phạm điều đảng viên không được làm, trách nhiệm nêu gương. */
    M_09(Stage.LEVEL),
    /** Quá nửa nhiệm vụ không hoàn thành. */
    M_10(Stage.LEVEL, Parameter.PERCENT),
    /** Nghỉ ốm dài ngày. */
    M_11(Stage.LEVEL, Parameter.MONTHS),
    /** Nghỉ ốm dài ngày vẫn xếp loại theo việc thực tế. */
    M_12(Stage.LEVEL, Parameter.MONTHS),
    /** Nghỉ thai sản vẫn xếp loại theo việc thực tế. */
    M_13(Stage.LEVEL),
    /** Thiếu nhận xét của nơi sinh hoạt tạm thời. */
    M_14(Stage.LEVEL),
    /** Thiếu nhận xét của chi bộ nơi chuyển đi. */
    M_15(Stage.LEVEL, Parameter.MONTHS),
    /** Chưa xếp loại xuất sắc với tư cách cán bộ, công chức, viên chức. */
    M_16(Stage.LEVEL),
    /** Không hoàn thành với tư cách cán bộ, công chức, viên chức. */
    M_17(Stage.LEVEL),
    /** Quá nửa phiếu tín nhiệm thấp. */
    M_18(Stage.LEVEL, Parameter.PERCENT),
    /** Nhận xét của nơi cư trú. */
    M_19(Stage.LEVEL),
    /** Đơn vị trực thuộc bị kỷ luật. */
    C_01(Stage.LEVEL),
    /** Thành viên tập thể lãnh đạo bị kỷ luật. */
    C_02(Stage.LEVEL),
    /** Kết luận mất đoàn kết, sai phạm trong công tác cán bộ. */
    C_03(Stage.LEVEL),
    /** Thành viên bị kỷ luật đến mức tập thể không hoàn thành. */
    C_04(Stage.LEVEL, Parameter.FORM_FROM, Parameter.VIOLATIONS),
    /** Thành viên suy thoái. */
    C_05(Stage.LEVEL),
    /** Quá nhiều đơn vị trực thuộc bị kỷ luật. */
    C_06(Stage.LEVEL, Parameter.PERCENT),
    /** Tập thể bị kỷ luật. */
    C_07(Stage.LEVEL),
    /** Cấp dưới chưa đạt hoàn thành nhiệm vụ. */
    C_08(Stage.LEVEL, Parameter.PERCENT),
    /** Chưa đủ cấp dưới đạt hoàn thành tốt. */
    C_09(Stage.LEVEL, Parameter.PERCENT),
    /** Chính quyền, đoàn thể cùng cấp chưa đạt hoàn thành tốt. */
    C_10(Stage.LEVEL),
    /** Chính quyền, đoàn thể cùng cấp chưa đạt hoàn thành. */
    C_11(Stage.LEVEL),
    /** Chính quyền cùng cấp xếp loại thấp nhất. */
    C_12(Stage.LEVEL),
    /** Nhiều đoàn thể cùng cấp xếp loại thấp nhất. */
    C_13(Stage.LEVEL, Parameter.COUNT),
    /** Nhiều nhiệm vụ không hoàn thành và ít điểm. */
    C_14(Stage.LEVEL, Parameter.FLOOR),
    /** Mới thành lập chưa đủ tháng. */
    C_15(Stage.LEVEL, Parameter.MONTHS),
    /** Tập thể quá ít thành viên. */
    C_16(Stage.LEVEL, Parameter.COUNT),
    /** Vượt tỷ lệ hoàn thành xuất sắc. */
    Q_01(Stage.CAP, Parameter.PERCENT, Parameter.BASE, Parameter.CAP_SCOPE),
    /** Cấp dưới chưa xong. */
    O_01(Stage.CLOSING),
    /** Đảng viên chưa xong. */
    O_02(Stage.CLOSING),
    /** Tập thể chưa xong, đã xếp người đứng đầu. */
    O_03(Stage.LEVEL),
    /** Thuộc diện mà chưa có mức hoặc lý do. */
    O_04(Stage.CLOSING),
    /** Người đứng đầu cao hơn tập thể. */
    O_05(Stage.LEVEL);

    /** When a rule is asked. */
    public enum Stage {
        /** For each level of one subject. */
        LEVEL,
        /** For the excellent ones of one group. */
        CAP,
        /** When a unit closes the year. */
        CLOSING
    }

    private final Stage stage;
    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Parameter> parameters;

    RuleId(Stage stage, Parameter... parameters) {
        this.stage = stage;
        this.parameters = List.of(parameters);
    }

    /** As printed and stored, e.g. {@code M-07}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** When it is asked. */
    public Stage stage() {
        return stage;
    }

    /** What every provision of this rule must set. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Tells whether a provision of this rule may set it. */
    public boolean takes(Parameter parameter) {
        return parameters.contains(parameter) || (this == Q_01 && parameter == Parameter.PERCENT_BY_DECISION);
    }

    /** The rule with that id. */
    public static Optional<RuleId> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
