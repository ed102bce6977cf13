package vn.xeploai.rules.member;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.PartOf;

/** Dữ kiện về một đảng viên. */
public final class MemberFact {
    /** Được miễn công tác và sinh hoạt on the reference day. */
    public static final Fact<Boolean> EXEMPT = Fact.yesNo("exempt");
    /** Bị đình chỉ sinh hoạt đảng on the reference day. */
    public static final Fact<Boolean> SUSPENDED = Fact.yesNo("suspended");
    /** Ngày kết nạp. */
    public static final Fact<LocalDate> ADMITTED_ON = new Fact<>("admittedOn", LocalDate.class);
    /** Ngày chốt, if it is not 31/12. */
    public static final Fact<LocalDate> REFERENCE_DAY = new Fact<>("referenceDay", LocalDate.class);
    /** Ngày họp xếp loại. */
    public static final Fact<LocalDate> MEETING_DAY = new Fact<>("meetingDay", LocalDate.class);
    /** Các kỷ luật. */
    public static final Fact<Disciplines> DISCIPLINES = new Fact<>("disciplines", Disciplines.class);
    /** Có kết luận suy thoái, tự diễn biến, tự chuyển hóa. */
    public static final Fact<Boolean> DEGRADATION = Fact.yesNo("degradation");
    /** Vi phạm điều đảng viên không được làm hoặc trách nhiệm nêu gương, ảnh hưởng xấu đến uy tín. */
    public static final Fact<Boolean> FORBIDDEN_CONDUCT = Fact.yesNo("forbiddenConduct");
    /** Số nhiệm vụ bị đánh giá không hoàn thành. */
    public static final Fact<Integer> TASKS_FAILED = Fact.number("tasksFailed");
    /** Số tháng nghỉ ốm cộng lại. */
    public static final Fact<BigDecimal> SICK_LEAVE_MONTHS = new Fact<>("sickLeaveMonths", BigDecimal.class);
    /** Có nghỉ thai sản trong năm. */
    public static final Fact<Boolean> MATERNITY_LEAVE = Fact.yesNo("maternityLeave");
    /** Đang sinh hoạt tạm thời nơi khác. */
    public static final Fact<Boolean> TEMPORARILY_ELSEWHERE = Fact.yesNo("temporarilyElsewhere");
    /** Đã có nhận xét của nơi sinh hoạt tạm thời. */
    public static final Fact<Boolean> TEMPORARY_COMMENT = Fact.yesNo("temporaryComment");
    /** Được giới thiệu về nơi cư trú và phải có nhận xét hằng năm. */
    public static final Fact<Boolean> RESIDENCE_INTRODUCED = Fact.yesNo("residenceIntroduced");
    /** Đã có nhận xét của nơi cư trú. */
    public static final Fact<Boolean> RESIDENCE_COMMENT = Fact.yesNo("residenceComment");
    /** Chuyển đến trong năm. */
    public static final Fact<Boolean> TRANSFERRED_IN = Fact.yesNo("transferredIn");
    /** Số tháng trong năm ở chi bộ nơi đi. */
    public static final Fact<BigDecimal> MONTHS_AT_OLD_CELL = new Fact<>("monthsAtOldCell", BigDecimal.class);
    /** Đã có nhận xét của chi bộ nơi đi. */
    public static final Fact<Boolean> OLD_CELL_REMARKS = Fact.yesNo("oldCellRemarks");
    /** Là cán bộ, công chức, viên chức. */
    public static final Fact<Boolean> STATE_EMPLOYEE = Fact.yesNo("stateEmployee");
    /** Mức xếp loại cán bộ, công chức, viên chức, by the code of the level of the same name. */
    public static final Fact<String> STATE_LEVEL = new Fact<>("stateLevel", String.class);
    /** Phiếu tín nhiệm thấp trên tổng số phiếu; not known means that no vote was held. */
    public static final Fact<PartOf> CONFIDENCE_VOTE = new Fact<>("confidenceVote", PartOf.class);

    private MemberFact() {}
}
