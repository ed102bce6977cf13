package vn.xeploai.work.port.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Columns of the sheet Xếp loại đảng viên. */
public final class MemberRatingColumns {
    /** Năm. */
    public static final Column<Integer> YEAR = Column.required("YEAR", Integer.class);
    /** Mã chi bộ: where the member counts that year; without it the member's own cell. */
    public static final Column<String> CELL = Column.optional("CELL", String.class);
    /** Mã đảng viên. */
    public static final Column<String> MEMBER_CODE = Column.optional("MEMBER_CODE", String.class);
    /** Số thẻ đảng viên. */
    public static final Column<String> CARD_NUMBER = Column.optional("CARD_NUMBER", String.class);
    /** Họ và tên. */
    public static final Column<String> FULL_NAME = Column.optional("FULL_NAME", String.class);
    /** Điểm. */
    public static final Column<BigDecimal> SCORE = Column.optional("SCORE", BigDecimal.class);
    /** Tự nhận. */
    public static final Column<LevelText> SELF = Column.optional("SELF", LevelText.class);
    /** Chính quyền. */
    public static final Column<LevelText> GOVERNMENT = Column.optional("GOVERNMENT", LevelText.class);
    /** Đoàn thể. */
    public static final Column<LevelText> MASS_ORGANIZATION = Column.optional("MASS_ORGANIZATION", LevelText.class);
    /** Chi ủy. */
    public static final Column<LevelText> CELL_COMMITTEE = Column.optional("CELL_COMMITTEE", LevelText.class);
    /** Chi bộ. */
    public static final Column<LevelText> CELL_PROPOSAL = Column.optional("CELL_PROPOSAL", LevelText.class);
    /** Mức quyết định. */
    public static final Column<LevelText> DECIDED = Column.optional("DECIDED", LevelText.class);
    /** Lý do không xếp loại. */
    public static final Column<ReasonText> REASON = Column.optional("REASON", ReasonText.class);
    /** Số quyết định. */
    public static final Column<String> DECISION_NUMBER = Column.optional("DECISION_NUMBER", String.class);
    /** Ngày quyết định. */
    public static final Column<LocalDate> DECIDED_ON = Column.optional("DECIDED_ON", LocalDate.class);
    /** Ghi chú. */
    public static final Column<String> NOTE = Column.optional("NOTE", String.class);

    static final List<Column<?>> ALL = List.of(
            YEAR, CELL, MEMBER_CODE, CARD_NUMBER, FULL_NAME, SCORE, SELF, GOVERNMENT, MASS_ORGANIZATION,
            CELL_COMMITTEE, CELL_PROPOSAL, DECIDED, REASON, DECISION_NUMBER, DECIDED_ON, NOTE);

    private MemberRatingColumns() {}
}
