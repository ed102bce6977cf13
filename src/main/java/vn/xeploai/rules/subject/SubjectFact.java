package vn.xeploai.rules.subject;

import java.math.BigDecimal;

import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.ScoreParts;

/** Dữ kiện chung: what may be known about persons and collectives alike. */
public final class SubjectFact {
    /** Điểm, unrounded. */
    public static final Fact<BigDecimal> SCORE = new Fact<>("score", BigDecimal.class);
    /** Điểm thành phần, if the sheet is at hand. */
    public static final Fact<ScoreParts> SCORE_PARTS = new Fact<>("scoreParts", ScoreParts.class);
    /** Số nhiệm vụ được giao; for a leader, of the units or fields led. */
    public static final Fact<Integer> TASKS_ASSIGNED = Fact.number("tasksAssigned");
    /** Số nhiệm vụ hoàn thành. */
    public static final Fact<Integer> TASKS_DONE = Fact.number("tasksDone");
    /** Số nhiệm vụ chậm tiến độ. */
    public static final Fact<Integer> TASKS_LATE = Fact.number("tasksLate");
    /** Số nhiệm vụ vượt mức yêu cầu. */
    public static final Fact<Integer> TASKS_ABOVE = Fact.number("tasksAbove");
    /** Nhiệm vụ bảo đảm chất lượng. */
    public static final Fact<Boolean> QUALITY_MET = Fact.yesNo("qualityMet");
    /** Số hạn chế đã chỉ ra ở kỳ trước. */
    public static final Fact<Integer> LIMITATIONS_NAMED = Fact.number("limitationsNamed");
    /** Số hạn chế đã khắc phục. */
    public static final Fact<Integer> LIMITATIONS_REMEDIED = Fact.number("limitationsRemedied");
    /** Các chỉ tiêu chủ yếu đều đạt. */
    public static final Fact<Boolean> MAIN_TARGETS_MET = Fact.yesNo("mainTargetsMet");
    /** Chỉ tiêu kinh tế - xã hội cơ bản: met, of those assigned; none assigned is a whole of zero. */
    public static final Fact<PartOf> BASIC_TARGETS = new Fact<>("basicTargets", PartOf.class);
    /** Cấp dưới tham nhũng, lãng phí, tiêu cực và bị kỷ luật. */
    public static final Fact<Boolean> CORRUPTION_BELOW = Fact.yesNo("corruptionBelow");
    /** Số cấp dưới đã xếp loại: members of a cell, organizations of a committee, units of a leader. */
    public static final Fact<Integer> BELOW_RATED = Fact.number("belowRated");
    /** Số cấp dưới xếp mức thấp nhất. */
    public static final Fact<Integer> BELOW_NOT_COMPLETED = Fact.number("belowNotCompleted");
    /** Cấp độ thấp nhất của các tiêu chí. */
    public static final Fact<LowestGrades> LOWEST_GRADES = new Fact<>("lowestGrades", LowestGrades.class);
    /** Khiếu nại, tố cáo hoặc dấu hiệu vi phạm chưa xác minh xong. */
    public static final Fact<Boolean> COMPLAINT_OPEN = Fact.yesNo("complaintOpen");

    private SubjectFact() {}
}
