package vn.xeploai.model;

import java.util.Optional;

/** Ba đối tượng, ba tỷ lệ: the three subjects whose percentages are never mixed. */
public enum SubjectType {
    /** Tổ chức cơ sở đảng. */
    GRASSROOTS,
    /** Chi bộ trực thuộc. */
    CELLS,
    /** Đảng viên. */
    MEMBERS;

    /** In which count an organization of that kind stands; empty for committees above and between. */
    public static Optional<SubjectType> of(OrganizationLevel level) {
        return switch (level) {
            case GRASSROOTS_COMMITTEE, GRASSROOTS_CELL -> Optional.of(GRASSROOTS);
            case SUBORDINATE_CELL -> Optional.of(CELLS);
            case UNDER_CENTRAL, ABOVE_GRASSROOTS, SECTIONAL_COMMITTEE -> Optional.empty();
        };
    }
}
