package vn.xeploai.rules.order;

import vn.xeploai.model.Level;
import vn.xeploai.rules.ruling.Fact;

/** Dữ kiện về thứ tự và tính đầy đủ. */
public final class OrderFact {
    /** Số tổ chức trực thuộc chưa xếp loại xong. */
    public static final Fact<Integer> OPEN_SUBORDINATES = Fact.number("openSubordinates");
    /** Số đảng viên thuộc diện chưa xếp loại xong. */
    public static final Fact<Integer> OPEN_MEMBERS = Fact.number("openMembers");
    /** Số đối tượng thuộc diện chưa có mức và chưa có lý do. */
    public static final Fact<Integer> WITHOUT_LEVEL_OR_REASON = Fact.number("withoutLevelOrReason");
    /** Là người đứng đầu. */
    public static final Fact<Boolean> HEAD = Fact.yesNo("head");
    /** Tập thể đã xếp loại xong. */
    public static final Fact<Boolean> COLLECTIVE_DECIDED = Fact.yesNo("collectiveDecided");
    /** Mức của tập thể; not known while undecided. */
    public static final Fact<Level> COLLECTIVE_LEVEL = new Fact<>("collectiveLevel", Level.class);

    private OrderFact() {}
}
