package vn.xeploai.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Một mục dữ liệu của tổ chức đảng, as the history names it. */
public enum OrganizationField {
    /** Tên. */
    NAME,
    /** Cấp trên, by code. */
    SUPERIOR,
    /** Cấp, by the name of the constant. */
    LEVEL,
    /** Loại hình. */
    TYPE,
    /** Từ ngày, ISO. */
    SINCE,
    /** Đến ngày, ISO. */
    UNTIL,
    /** How many members moved out or in; no field of the organization itself. */
    MEMBERS;

    /** The value as the history keeps it. */
    public @Nullable String written(Organization of) {
        return switch (this) {
            case NAME -> of.name();
            case SUPERIOR -> of.superiorCode();
            case LEVEL -> of.level().name();
            case TYPE -> of.type();
            case SINCE -> Objects.toString(of.existence().since(), null);
            case UNTIL -> Objects.toString(of.existence().until(), null);
            case MEMBERS -> null;
        };
    }
}
