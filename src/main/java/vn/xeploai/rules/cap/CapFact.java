package vn.xeploai.rules.cap;

import vn.xeploai.rules.ruling.Fact;

/** Dữ kiện về một nhóm tính tỷ lệ. */
public final class CapFact {
    /** Số đề nghị hoặc được xếp hoàn thành xuất sắc. */
    public static final Fact<Integer> EXCELLENT = Fact.number("excellent");
    /** Số xếp hoàn thành tốt. */
    public static final Fact<Integer> GOOD = Fact.number("good");
    /** Đề nghị hoặc quyết định nâng tỷ lệ. */
    public static final Fact<CapException> EXCEPTION = new Fact<>("exception", CapException.class);

    private CapFact() {}
}
