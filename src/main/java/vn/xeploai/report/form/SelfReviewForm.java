package vn.xeploai.report.form;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ScoreGroup;

/** Mẫu bản kiểm điểm cá nhân of a year: its mark and for whom it is. Years whose form was not seen bear no mark. */
enum SelfReviewForm {
    /** 43-HD/BTCTW: giữ chức vụ lãnh đạo, quản lý. */
    FORM_2A_2025("2a-2025"),
    /** 43-HD/BTCTW: không giữ chức vụ. */
    FORM_2B_2025("2b-2025"),
    /** 43-HD/BTCTW: không làm việc trong hệ thống chính trị. */
    FORM_2C_2025("2c-2025"),
    /** 25-HD/BTCTW: không giữ chức vụ. */
    FORM_02A_2023("02a-2023"),
    /** 25-HD/BTCTW: giữ chức vụ lãnh đạo, quản lý. */
    FORM_02B_2023("02b-2023"),
    /** 21-HD/BTCTW: one form for everybody. */
    FORM_02_2019("02-2019"),
    /** Not known, for whom or by which guide. */
    UNKNOWN("unknown");

    private static final int FROM_2025 = 2025;
    private static final int FROM_2023 = 2023;
    private static final int FROM_2019 = 2019;

    private final String key;

    SelfReviewForm(String key) {
        this.key = key;
    }

    /** The form for a member of that group in that year; a member of no recorded group gets no mark where there are several. */
    static SelfReviewForm of(int year, @Nullable ScoreGroup group) {
        if (year < FROM_2019) {
            return UNKNOWN;
        }
        if (year < FROM_2023) {
            return FORM_02_2019;
        }
        if (group == null) {
            return UNKNOWN;
        }
        return switch (group) {
            case LEADER -> year < FROM_2025 ? FORM_02B_2023 : FORM_2A_2025;
            case ORDINARY -> year < FROM_2025 ? FORM_02A_2023 : FORM_2B_2025;
            case OUTSIDE_POLITICAL_SYSTEM -> year < FROM_2025 ? FORM_02A_2023 : FORM_2C_2025;
        };
    }

    /** Every form of the year. */
    static List<SelfReviewForm> of(int year) {
        return Stream.of(ScoreGroup.values()).map(group -> of(year, group)).distinct().sorted().toList();
    }

    /** Whether the forms of that year ask for points (366-QĐ/TW). */
    static boolean isScored(int year) {
        return year >= FROM_2025;
    }

    /** Stands in the upper corner. */
    String mark(Terms terms) {
        return this == UNKNOWN ? "" : terms.get("form.self-review.mark." + key);
    }

    /** For whom it is. */
    String about(Terms terms) {
        return this == UNKNOWN || this == FORM_02_2019 ? "" : terms.get("form.self-review.about." + key);
    }
}
