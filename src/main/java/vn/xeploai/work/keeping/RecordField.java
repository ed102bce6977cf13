package vn.xeploai.work.keeping;

import java.util.List;

import vn.xeploai.model.MemberRecord;

/** Mục của một dòng theo dõi. */
public enum RecordField {
    /** Hình thức, nội dung, giấy tờ. */
    WHAT,
    /** Năm. */
    YEAR,
    /** Từ ngày. */
    SINCE,
    /** Đến ngày. */
    UNTIL,
    /** Ngày vi phạm. */
    COMMITTED_ON,
    /** Liên quan nhiệm vụ, nơi vi phạm. */
    DETAIL,
    /** Số văn bản. */
    DOCUMENT,
    /** Cơ quan, nơi cư trú. */
    BODY,
    /** Ghi chú. */
    NOTE;

    private static final List<String> FORMS = List.of("REPRIMAND", "WARNING", "DISMISSAL", "EXPULSION");
    private static final List<String> ACTIVITIES = List.of("INTRODUCED", "NO_MEETINGS", "NOT_INTRODUCED");
    private static final List<String> COMMENTS = List.of("GOOD", "SOME_FAULTS", "BAD", "NO_REMARK");
    private static final List<String> DETAILS = List.of("DUTY", "NOT_DUTY", "OLD_UNIT");
    private static final List<String> PAPERS = List.of(
            "BIOGRAPHY", "CARD_OF_MEMBER", "APPLICATION", "RECOMMENDATIONS", "COURSE", "ADMISSION", "OFFICIAL",
            "SELF_REVIEWS", "DISMISSALS_AND_POSTS", "TRANSFER", "OTHER");

    /** The fields a line of that kind has, in order. */
    public static List<RecordField> of(MemberRecord.Kind kind) {
        return switch (kind) {
            case DISCIPLINE -> List.of(WHAT, SINCE, COMMITTED_ON, DETAIL, UNTIL, DOCUMENT, BODY, NOTE);
            case COMMENDATION -> List.of(WHAT, SINCE, DOCUMENT, BODY, NOTE);
            case RESIDENCE -> List.of(WHAT, SINCE, UNTIL, BODY, DOCUMENT, NOTE);
            case RESIDENCE_COMMENT -> List.of(YEAR, SINCE, UNTIL, WHAT, BODY, NOTE);
            case MISSING_PAPER -> List.of(WHAT, SINCE, UNTIL, NOTE);
        };
    }

    /** Constants to choose from in that field; empty where one types. */
    public List<String> constants(MemberRecord.Kind kind) {
        return switch (this) {
            case WHAT -> switch (kind) {
                case DISCIPLINE -> FORMS;
                case RESIDENCE -> ACTIVITIES;
                case RESIDENCE_COMMENT -> COMMENTS;
                case MISSING_PAPER -> PAPERS;
                case COMMENDATION -> List.of();
            };
            case DETAIL -> DETAILS;
            default -> List.of();
        };
    }

    /** Whether a line of that kind cannot be without it. */
    public boolean isRequired(MemberRecord.Kind kind) {
        return switch (this) {
            case WHAT -> kind != MemberRecord.Kind.RESIDENCE_COMMENT;
            case YEAR -> true;
            case SINCE -> kind == MemberRecord.Kind.DISCIPLINE;
            default -> false;
        };
    }

    boolean isDay() {
        return this == SINCE || this == UNTIL || this == COMMITTED_ON;
    }
}
