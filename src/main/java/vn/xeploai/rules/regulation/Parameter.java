package vn.xeploai.rules.regulation;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Tham số: what a provision sets by number or by choosing among named options. */
public enum Parameter {
    /** Điểm từ: lowest score still inside. */
    FLOOR("floor", null),
    /** Điểm dưới: first score no longer inside. */
    CEILING("ceiling", null),
    /** Điểm tối đa of the common criteria. */
    COMMON_MAX("commonMax", null),
    /** Điểm tối đa of the task results. */
    RESULTS_MAX("resultsMax", null),
    /** Phần trăm. */
    PERCENT("percent", null),
    /** Phần trăm cao nhất khi có quyết định riêng. */
    PERCENT_BY_DECISION("percentByDecision", null),
    /** Số tháng. */
    MONTHS("months", null),
    /** Số lượng. */
    COUNT("count", null),
    /** Tử số of a share that no whole percentage writes, e.g. 1 of 1/3. */
    PART("part", null),
    /** Mẫu số of such a share. */
    WHOLE("whole", null),
    /** Gốc tính tỷ lệ. */
    BASE("base", CapBase.class),
    /** Phạm vi tính tỷ lệ. */
    CAP_SCOPE("capScope", CapScope.class),
    /** Hình thức kỷ luật từ. */
    FORM_FROM("formFrom", DisciplineForm.class),
    /** Loại vi phạm bị kỷ luật được tính. */
    VIOLATIONS("violations", DisciplineReach.class),
    /** Vi phạm của năm trước. */
    EARLIER_YEARS("earlierYears", FaultCounting.class),
    /** Vi phạm ở nơi công tác cũ. */
    OTHER_UNITS("otherUnits", FaultCounting.class),
    /** Cấp độ thấp nhất of the criteria on tasks. */
    TASK_GRADE("taskGrade", CriterionGrade.class),
    /** Cấp độ thấp nhất of the other criteria. */
    OTHER_GRADE("otherGrade", CriterionGrade.class);

    private final String key;
    private final @Nullable Class<? extends Enum<?>> options;

    Parameter(String key, @Nullable Class<? extends Enum<?>> options) {
        this.key = key;
        this.options = options;
    }

    /** As written in regulation files, e.g. {@code percent}. */
    public String key() {
        return key;
    }

    /** The named options it chooses among; empty for a number. */
    public Optional<Class<? extends Enum<?>>> options() {
        return Optional.ofNullable(options);
    }

    /** The parameter with that key. */
    public static Optional<Parameter> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
