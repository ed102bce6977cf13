package vn.xeploai.work.organizing;

import vn.xeploai.model.OrganizationLevel;

/** Which level may stand under which. Only what no reading of the Party's statutes allows is refused. */
final class LevelOrder {
    private LevelOrder() {}

    /** A superior stands higher and is no cell. */
    static boolean allows(OrganizationLevel superior, OrganizationLevel below) {
        return !superior.holdsMembers() && rank(superior) < rank(below);
    }

    /** Chi bộ trực thuộc and đảng bộ bộ phận belong to a grassroots committee; elsewhere people should look twice. */
    static boolean isUnusual(OrganizationLevel superior, OrganizationLevel below) {
        return rank(below) > rank(OrganizationLevel.GRASSROOTS_COMMITTEE)
                && rank(superior) < rank(OrganizationLevel.GRASSROOTS_COMMITTEE);
    }

    private static int rank(OrganizationLevel level) {
        return switch (level) {
            case UNDER_CENTRAL -> 0;
            case ABOVE_GRASSROOTS -> 1;
            case GRASSROOTS_COMMITTEE, GRASSROOTS_CELL -> 2;
            case SECTIONAL_COMMITTEE -> 3;
            case SUBORDINATE_CELL -> 4;
        };
    }
}
