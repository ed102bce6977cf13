package vn.xeploai.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Một mục dữ liệu của tổ chức đảng, as the history names it. */
public enum OrganizationField {
    /** Tên. */
    NAME(Organization::name),
    /** Cấp trên, by code. */
    SUPERIOR(Organization::superiorCode),
    /** Cấp, by the name of the constant. */
    LEVEL(each -> each.level().name()),
    /** Loại hình. */
    TYPE(Organization::type),
    /** Từ ngày, ISO. */
    SINCE(each -> Objects.toString(each.existence().since(), null)),
    /** Đến ngày, ISO. */
    UNTIL(each -> Objects.toString(each.existence().until(), null)),
    /** How many members moved out or in; no field of the organization itself. */
    MEMBERS(_ -> null);

    private final Reading reading;

    OrganizationField(Reading reading) {
        this.reading = reading;
    }

    /** The value as the history keeps it. */
    public @Nullable String written(Organization of) {
        return reading.of(of);
    }

    /** What is kept of an organization. */
    private interface Reading {
        @Nullable String of(Organization organization);
    }
}
