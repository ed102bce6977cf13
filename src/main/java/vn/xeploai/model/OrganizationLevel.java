package vn.xeploai.model;

/**
 * Cấp của tổ chức đảng: the kind of node an organization is in the tree. Decides in which of the three percentages it
 * counts.
 */
public enum OrganizationLevel {
    /** Đảng bộ trực thuộc Trung ương. */
    UNDER_CENTRAL,
    /** Đảng bộ cấp trên trực tiếp cơ sở: a district until 2025, a ward from 7/2025. */
    ABOVE_GRASSROOTS,
    /** Đảng bộ cơ sở. */
    GRASSROOTS_COMMITTEE,
    /** Chi bộ cơ sở: a grassroots organization that is itself a cell. */
    GRASSROOTS_CELL,
    /** Đảng bộ bộ phận. */
    SECTIONAL_COMMITTEE,
    /** Chi bộ trực thuộc đảng ủy cơ sở, also under a đảng bộ bộ phận. */
    SUBORDINATE_CELL;

    /** Members belong to cells only. */
    public boolean holdsMembers() {
        return this == GRASSROOTS_CELL || this == SUBORDINATE_CELL;
    }
}
