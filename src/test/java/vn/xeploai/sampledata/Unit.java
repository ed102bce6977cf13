package vn.xeploai.sampledata;

import java.util.Set;

/** A Party organization of a sample tree; {@code since} is {@code dd/MM/yyyy} or empty. */
record Unit(String code, String parent, String name, String level, String kind, String since) {
    private static final Set<String> RESIDENTIAL = Set.of("Thôn", "Tổ dân phố", "Khu phố");

    boolean holdsMembers() {
        return level.equals(Contract.CELL) || level.equals(Contract.GRASSROOTS_CELL);
    }

    boolean isGrassroots() {
        return level.equals(Contract.GRASSROOTS_COMMITTEE) || level.equals(Contract.GRASSROOTS_CELL);
    }

    boolean isCell() {
        return level.equals(Contract.CELL);
    }

    boolean isResidential() {
        return RESIDENTIAL.contains(kind);
    }

    /** How many members such a cell has compared with others. */
    int weight() {
        return switch (kind) {
            case "Thôn", "Tổ dân phố", "Khu phố" -> 26;
            case "Trường học" -> 14;
            case "Cơ quan", "Doanh nghiệp", "Trung tâm y tế" -> 15;
            default -> 8;
        };
    }
}
