package vn.xeploai.work.keeping;

import java.util.List;
import java.util.stream.Stream;

import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Stretches;

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

    private static final List<String> STATUSES = Stream.of(
                    MembershipStatus.EXEMPT, MembershipStatus.SUSPENDED, MembershipStatus.TEMPORARILY_ELSEWHERE,
                    MembershipStatus.TRANSFERRED_OUT, MembershipStatus.LEFT_PARTY)
            .map(Enum::name)
            .toList();
    private static final List<String> FORMS = List.of("REPRIMAND", "WARNING", "DISMISSAL", "EXPULSION");
    private static final List<String> ACTIVITIES = List.of("INTRODUCED", "NO_MEETINGS", "NOT_INTRODUCED");
    static final List<String> COMMENTS = List.of("GOOD", "SOME_FAULTS", "BAD", "NO_REMARK");
    private static final List<String> DETAILS = List.of("DUTY", "NOT_DUTY", "OLD_UNIT");
    private static final List<String> PAPERS = List.of(
            "BIOGRAPHY", "CARD_OF_MEMBER", "APPLICATION", "RECOMMENDATIONS", "COURSE", "ADMISSION", "OFFICIAL",
            "SELF_REVIEWS", "DISMISSALS_AND_POSTS", "TRANSFER", "OTHER");

    /** The fields a line of that kind has, in order. */
    public static List<RecordField> of(MemberRecord.Kind kind) {
        return switch (kind) {
            case PARTY_POSITION, OTHER_POSITION -> List.of(WHAT, SINCE, UNTIL, BODY, DOCUMENT, NOTE);
            case PAST_STATUS -> List.of(WHAT, SINCE, UNTIL, DOCUMENT, NOTE);
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
                case PAST_STATUS -> STATUSES;
                case COMMENDATION, PARTY_POSITION, OTHER_POSITION -> List.of();
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
            case SINCE -> kind == MemberRecord.Kind.DISCIPLINE || Stretches.KINDS.contains(kind);
            case UNTIL -> kind == MemberRecord.Kind.PAST_STATUS;
            default -> false;
        };
    }

    boolean isDay() {
        return this == SINCE || this == UNTIL || this == COMMITTED_ON;
    }
}
