package vn.xeploai.model.document;

/** Mục thể thức: one thing an office writes down about its documents. Names are kept in databases and never change. */
public enum DocumentField {
    /** Cơ quan cấp trên trực tiếp. */
    SUPERIOR_BODY(Reach.UNIT),
    /** Cơ quan ban hành. */
    ISSUING_BODY(Reach.UNIT),
    /** Ký hiệu cơ quan in the symbol of its documents, e.g. {@code ĐU}. */
    SYMBOL(Reach.UNIT),
    /** Địa danh; cells take it over from the body above them. */
    PLACE(Reach.UNIT_AND_BELOW),
    /** Ngày ký of the documents of one year, as {@code 2026-01-05}. */
    SIGNED_ON(Reach.ONE_YEAR),
    /** Số of the báo cáo of one year. */
    REPORT_NUMBER(Reach.ONE_YEAR),
    /** Số of the tờ trình of one year. */
    PROPOSAL_NUMBER(Reach.ONE_YEAR),
    /** Số of the quyết định of one year. */
    DECISION_NUMBER(Reach.ONE_YEAR),
    /** Số of the thông báo of one year. */
    NOTICE_NUMBER(Reach.ONE_YEAR),
    /** Thay mặt, e.g. {@code T/M BAN THƯỜNG VỤ}. */
    SIGNED_FOR(Reach.UNIT),
    /** Chức vụ người ký. */
    SIGNER_POSITION(Reach.UNIT),
    /** Họ tên người ký. */
    SIGNER_NAME(Reach.UNIT),
    /** Họ tên người lập biểu. */
    PREPARER_NAME(Reach.UNIT),
    /** Nơi nhận, one a line. */
    RECIPIENTS(Reach.UNIT),
    /** Lề trên, mm. */
    MARGIN_TOP(Reach.PAGES),
    /** Lề dưới, mm. */
    MARGIN_BOTTOM(Reach.PAGES),
    /** Lề trái, mm. */
    MARGIN_LEFT(Reach.PAGES),
    /** Lề phải, mm. */
    MARGIN_RIGHT(Reach.PAGES),
    /** Cỡ chữ tiêu đề, points. */
    PARTY_SIZE(Reach.PAGES),
    /** Cỡ chữ tên loại, points. */
    TITLE_SIZE(Reach.PAGES),
    /** Cỡ chữ nội dung, points. */
    TEXT_SIZE(Reach.PAGES),
    /** Chỗ đánh số trang: {@code TOP} or {@code BOTTOM}. */
    PAGE_NUMBER(Reach.PAGES),
    /** Phông chữ, by the name office programs know it by. */
    FONT(Reach.PAGES);

    private final Reach reach;

    DocumentField(Reach reach) {
        this.reach = reach;
    }

    /** How far what is written down holds. */
    public Reach reach() {
        return reach;
    }

    /** How far a field holds. */
    public enum Reach {
        /** For documents of that unit, from its year on until written anew. */
        UNIT,
        /** The same, also for units below that wrote down nothing. */
        UNIT_AND_BELOW,
        /** For documents of that unit about that one year. */
        ONE_YEAR,
        /** For the pages of every document in the database, from its year on until written anew. */
        PAGES
    }
}
