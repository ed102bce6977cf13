package vn.xeploai.sampledata;

/** The organizations of Thanh Thủy: 11 communes and 5 offices with 233 cells, and 13 cells standing alone. */
final class ThanhThuyTree {
    private static final String[] ALONE = {
        "Chi bộ Trường THPT Thanh Thủy", "Chi bộ Trường THPT Trung Nghĩa", "Chi bộ Trung tâm giáo dục thường xuyên",
        "Chi bộ Tòa án nhân dân huyện", "Chi bộ Viện kiểm sát nhân dân huyện", "Chi bộ Chi cục thi hành án dân sự",
        "Chi bộ Kho bạc nhà nước", "Chi bộ Bảo hiểm xã hội", "Chi bộ Chi cục thuế", "Chi bộ Hạt kiểm lâm",
        "Chi bộ Ngân hàng chính sách xã hội", "Chi bộ Điện lực", "Chi bộ Bưu điện"
    };

    private final Tree tree = new Tree("TT", "Đảng bộ huyện Thanh Thủy", Contract.UPPER_COMMITTEE, "");

    private ThanhThuyTree() {}

    static Tree tree() {
        ThanhThuyTree built = new ThanhThuyTree();
        built.communes();
        built.offices();
        built.alone();
        return built.tree;
    }

    private void communes() {
        commune("Đảng bộ thị trấn Thanh Thủy", "Thị trấn", 22, "");
        commune("Đảng bộ xã Đào Xá", "Xã", 20, "");
        commune("Đảng bộ xã Xuân Lộc", "Xã", 14, "");
        commune("Đảng bộ xã Thạch Đồng", "Xã", 12, "");
        commune("Đảng bộ xã Tân Phương", "Xã", 14, "");
        commune("Đảng bộ xã Sơn Thủy", "Xã", 16, "");
        commune("Đảng bộ xã Bảo Yên", "Xã", 13, "");
        commune("Đảng bộ xã Hoàng Xá", "Xã", 21, "");
        commune("Đảng bộ xã Đoan Hạ", "Xã", 11, "");
        commune("Đảng bộ xã Đồng Trung", "Xã", 24, "Đảng bộ bộ phận khu Trung Nghĩa");
        commune("Đảng bộ xã Tu Vũ", "Xã", 20, "Đảng bộ bộ phận khu Phượng Mao");
    }

    /** Six of the cells are schools and services; the neighbourhoods beyond the fifth may stand under a section. */
    private void commune(String name, String kind, int cells, String section) {
        String code = tree.add("TT", name, Contract.GRASSROOTS_COMMITTEE, kind);
        tree.cells(code, "Trường học", "Chi bộ Trường Mầm non", "Chi bộ Trường Tiểu học", "Chi bộ Trường THCS");
        tree.cells(code, "Trạm y tế", "Chi bộ Trạm y tế");
        tree.cells(code, "Công an", "Chi bộ Công an");
        tree.cells(code, "Quân sự", "Chi bộ Quân sự");
        String cellKind = kind.equals("Xã") ? "Thôn" : "Tổ dân phố";
        String over = section.isEmpty() ? code : tree.add(code, section, Contract.SECTION_COMMITTEE, "");
        for (int i = 1; i <= cells - 6; i++) {
            String stem = kind.equals("Xã") ? "Chi bộ thôn " : "Chi bộ tổ dân phố ";
            tree.add(i <= 5 ? code : over, stem + i, Contract.CELL, cellKind, "01/01/2020");
        }
    }

    private void offices() {
        office("Đảng bộ cơ quan Đảng, đoàn thể huyện", "Cơ quan", "Cơ quan", "Chi bộ phòng, ban số", 10);
        office("Đảng bộ cơ quan chính quyền huyện", "Cơ quan", "Cơ quan", "Chi bộ phòng chuyên môn số", 13);
        office("Đảng bộ Công an huyện", "Công an", "Công an", "Chi bộ đội nghiệp vụ số", 10);
        office("Đảng bộ Quân sự huyện", "Quân sự", "Quân sự", "Chi bộ ban số", 5);
        office("Đảng bộ Trung tâm y tế huyện", "Trung tâm y tế", "Trung tâm y tế", "Chi bộ khoa, phòng số", 8);
    }

    private void office(String name, String kind, String cellKind, String stem, int cells) {
        tree.numberedCells(tree.add("TT", name, Contract.GRASSROOTS_COMMITTEE, kind), cellKind, stem, cells);
    }

    private void alone() {
        for (String name : ALONE) {
            String kind = name.contains("Trường") || name.contains("giáo dục") ? "Trường học"
                    : name.contains("Điện lực") || name.contains("Bưu điện") ? "Doanh nghiệp" : "Cơ quan";
            tree.add("TT", name, Contract.GRASSROOTS_CELL, kind);
        }
    }
}
