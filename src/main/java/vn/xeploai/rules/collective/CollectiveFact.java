package vn.xeploai.rules.collective;

import java.time.LocalDate;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;

/** Dữ kiện về một tổ chức hoặc tập thể. */
public final class CollectiveFact {
    /** Số đơn vị trực thuộc. */
    public static final Fact<Integer> UNITS_BELOW = Fact.number("unitsBelow");
    /** Số đơn vị trực thuộc bị kỷ luật trong năm. */
    public static final Fact<Integer> UNITS_DISCIPLINED = Fact.number("unitsDisciplined");
    /** Các kỷ luật của thành viên tập thể lãnh đạo. */
    public static final Fact<Disciplines> LEADERS_DISCIPLINES = new Fact<>("leadersDisciplines", Disciplines.class);
    /** Có thành viên bị kết luận suy thoái. */
    public static final Fact<Boolean> LEADER_DEGRADED = Fact.yesNo("leaderDegraded");
    /** Có kết luận mất đoàn kết, bè phái, sai phạm trong công tác cán bộ. */
    public static final Fact<Boolean> DISUNITY = Fact.yesNo("disunity");
    /** Tổ chức, tập thể bị kỷ luật trong năm. */
    public static final Fact<Boolean> DISCIPLINED = Fact.yesNo("disciplined");
    /** Số cấp dưới hoàn thành nhiệm vụ trở lên. */
    public static final Fact<Integer> BELOW_COMPLETED = Fact.number("belowCompleted");
    /** Số cấp dưới hoàn thành tốt nhiệm vụ trở lên. */
    public static final Fact<Integer> BELOW_GOOD = Fact.number("belowGood");
    /** Số cơ quan chính quyền, Mặt trận, đoàn thể cùng cấp. */
    public static final Fact<Integer> PEERS = Fact.number("peers");
    /** Trong đó hoàn thành tốt trở lên. */
    public static final Fact<Integer> PEERS_GOOD = Fact.number("peersGood");
    /** Trong đó hoàn thành trở lên. */
    public static final Fact<Integer> PEERS_COMPLETED = Fact.number("peersCompleted");
    /** Chính quyền cùng cấp xếp loại thấp nhất. */
    public static final Fact<Boolean> GOVERNMENT_LOWEST = Fact.yesNo("governmentLowest");
    /** Số đoàn thể cùng cấp xếp loại thấp nhất. */
    public static final Fact<Integer> MASS_ORGANIZATIONS_LOWEST = Fact.number("massOrganizationsLowest");
    /** Nhiều nhiệm vụ không hoàn thành. */
    public static final Fact<Boolean> MANY_TASKS_UNFINISHED = Fact.yesNo("manyTasksUnfinished");
    /** Ngày thành lập. */
    public static final Fact<LocalDate> ESTABLISHED_ON = new Fact<>("establishedOn", LocalDate.class);
    /** Số thành viên của tập thể. */
    public static final Fact<Integer> SIZE = Fact.number("size");

    private CollectiveFact() {}
}
