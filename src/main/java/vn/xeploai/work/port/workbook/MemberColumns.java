package vn.xeploai.work.port.workbook;

import java.time.LocalDate;
import java.util.List;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;

/** Columns of the sheet Đảng viên. */
public final class MemberColumns {
    /** Mã chi bộ. */
    public static final Column<String> CELL = Column.required("CELL", String.class);
    /** Mã đảng viên. */
    public static final Column<String> CODE = Column.optional("CODE", String.class);
    /** Họ và tên. */
    public static final Column<String> FULL_NAME = Column.required("FULL_NAME", String.class);
    /** Ngày sinh. */
    public static final Column<BirthDate> BIRTH = Column.required("BIRTH", BirthDate.class);
    /** Giới tính. */
    public static final Column<Sex> SEX = Column.optional("SEX", Sex.class);
    /** Dân tộc. */
    public static final Column<String> ETHNICITY = Column.optional("ETHNICITY", String.class);
    /** Tôn giáo. */
    public static final Column<String> RELIGION = Column.optional("RELIGION", String.class);
    /** Quê quán. */
    public static final Column<String> NATIVE_PLACE = Column.optional("NATIVE_PLACE", String.class);
    /** Nơi ở hiện nay. */
    public static final Column<String> RESIDENCE = Column.optional("RESIDENCE", String.class);
    /** Số thẻ đảng viên. */
    public static final Column<String> CARD_NUMBER = Column.optional("CARD_NUMBER", String.class);
    /** Số CCCD. */
    public static final Column<String> IDENTITY_NUMBER = Column.optional("IDENTITY_NUMBER", String.class);
    /** Số điện thoại. */
    public static final Column<String> PHONE = Column.optional("PHONE", String.class);
    /** Ngày vào Đảng. */
    public static final Column<LocalDate> ADMITTED_ON = Column.required("ADMITTED_ON", LocalDate.class);
    /** Ngày chính thức. */
    public static final Column<LocalDate> OFFICIAL_ON = Column.optional("OFFICIAL_ON", LocalDate.class);
    /** Chức vụ Đảng. */
    public static final Column<String> PARTY_POSITION = Column.optional("PARTY_POSITION", String.class);
    /** Chức vụ chính quyền, đoàn thể. */
    public static final Column<String> OTHER_POSITION = Column.optional("OTHER_POSITION", String.class);
    /** Trình độ văn hóa. */
    public static final Column<String> SCHOOLING = Column.optional("SCHOOLING", String.class);
    /** Trình độ chuyên môn. */
    public static final Column<String> QUALIFICATION = Column.optional("QUALIFICATION", String.class);
    /** Lý luận chính trị. */
    public static final Column<String> POLITICAL_THEORY = Column.optional("POLITICAL_THEORY", String.class);
    /** Nghề nghiệp. */
    public static final Column<String> OCCUPATION = Column.optional("OCCUPATION", String.class);
    /** Nhóm. */
    public static final Column<ScoreGroup> SCORE_GROUP = Column.optional("SCORE_GROUP", ScoreGroup.class);
    /** Tình trạng. */
    public static final Column<MembershipStatus> STATUS = Column.optional("STATUS", MembershipStatus.class);
    /** Từ ngày (tình trạng). */
    public static final Column<LocalDate> STATUS_SINCE = Column.optional("STATUS_SINCE", LocalDate.class);
    /** Đến ngày (tình trạng). */
    public static final Column<LocalDate> STATUS_UNTIL = Column.optional("STATUS_UNTIL", LocalDate.class);
    /** Ghi chú. */
    public static final Column<String> NOTE = Column.optional("NOTE", String.class);

    /** Chi bộ by its name; in lists of others only. */
    public static final Column<String> CELL_NAME = Column.optional("CELL_NAME", String.class);
    /** The heading under which a row stands; in lists of others only. */
    public static final Column<String> SECTION = Column.optional("SECTION", String.class);

    /** The address of that heading, e.g. {@code Sheet1!B47}. */
    public static final Column<String> SECTION_AT = Column.optional("SECTION_AT", String.class);

    static final List<Column<?>> ALL = List.of(
            CELL, CODE, FULL_NAME, BIRTH, SEX, ETHNICITY, RELIGION, NATIVE_PLACE, RESIDENCE, CARD_NUMBER,
            IDENTITY_NUMBER, PHONE, ADMITTED_ON, OFFICIAL_ON, PARTY_POSITION, OTHER_POSITION, SCHOOLING,
            QUALIFICATION, POLITICAL_THEORY, OCCUPATION, SCORE_GROUP, STATUS, STATUS_SINCE, STATUS_UNTIL, NOTE);

    private MemberColumns() {}
}
