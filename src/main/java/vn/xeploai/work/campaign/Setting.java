package vn.xeploai.work.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.xeploai.rules.meeting.Majority;
import vn.xeploai.rules.ruling.OpenChoices.BaseChoice;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;
import vn.xeploai.rules.ruling.OpenChoices.CountedUntil;
import vn.xeploai.rules.ruling.OpenChoices.ScopeChoice;
import vn.xeploai.rules.ruling.OpenChoices.Strictness;
import vn.xeploai.rules.ruling.OpenChoices.Treatment;

/** Một điều văn bản để ngỏ, cấp có thẩm quyền chọn cho từng năm. Keys are lasting. */
public enum Setting {
    /** Cơ sở tính trần. */
    CAP_BASE("capBase", BaseChoice.values()),
    /** Tỷ lệ trần: empty for the written one, else the percentage a decision grants. */
    CAP_PERCENT("capPercent", Kind.PERCENT),
    /** Nhóm tính trần. */
    CAP_SCOPE("capScope", ScopeChoice.values()),
    /** Phần lẻ của trần. */
    CAP_ROUNDING("capRounding", CapRounding.values()),
    /** Người đứng đầu so với tập thể. */
    HEAD_ABOVE_COLLECTIVE("headAboveCollective", Strictness.values()),
    /** Sáu tháng từ khi kết nạp tính đến ngày nào. */
    SIX_MONTHS_UNTIL("sixMonthsUntil", CountedUntil.values()),
    /** Điểm vượt khung của mức. */
    SCORE_ABOVE_BAND("scoreAboveBand", Treatment.values()),
    /** Một số chỉ tiêu cơ bản không đạt. */
    SOME_BASIC_TARGETS_MISSED("someBasicTargetsMissed", Treatment.values()),
    /** Bỏ phiếu ở buổi kiểm điểm. */
    BALLOTS("ballots", Requirement.values()),
    /** Kiểm phiếu gõ hai lần. */
    BALLOTS_TYPED_TWICE("ballotsTypedTwice", Requirement.values()),
    /** Bao nhiêu phiếu thì đạt. */
    MAJORITY("majority", Majority.values()),
    /** Hạn họp kiểm điểm. */
    SESSIONS_BY("sessionsBy", Kind.DAY),
    /** Hạn đề xuất mức. */
    PROPOSALS_BY("proposalsBy", Kind.DAY),
    /** Hạn quyết định. */
    DECISIONS_BY("decisionsBy", Kind.DAY),
    /** Hạn báo cáo cấp trên. */
    REPORT_BY("reportBy", Kind.DAY);

    /** How a value is written. */
    public enum Kind {
        /** One of a few words. */
        OPTION,
        /** A percentage. */
        PERCENT,
        /** A day. */
        DAY
    }

    private final String key;
    private final Kind kind;
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Enum<?>> options;

    Setting(String key, Enum<?>[] options) {
        this.key = key;
        this.kind = Kind.OPTION;
        this.options = List.of(options);
    }

    Setting(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
        this.options = List.of();
    }

    /** Its lasting name in the records. */
    public String key() {
        return key;
    }

    /** How its value is written. */
    public Kind kind() {
        return kind;
    }

    /** What can be chosen. */
    public List<Enum<?>> options() {
        return options;
    }

    /** The option of that name, if there is one. */
    public Optional<Enum<?>> option(String name) {
        return options.stream().<Enum<?>>map(each -> each).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The setting of that key; empty for one this program does not know. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The deadlines in the order of the work. */
    public static List<Setting> deadlines() {
        return Arrays.stream(values()).filter(each -> each.kind == Kind.DAY).toList();
    }
}
