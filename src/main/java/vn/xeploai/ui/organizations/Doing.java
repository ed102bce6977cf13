package vn.xeploai.ui.organizations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.xeploai.work.organizing.ActField;

/** Which act on the tree is prepared. */
public enum Doing {
    /** Đổi tên, cấp trên, cấp, loại hình. */
    CHANGE,
    /** Thành lập. */
    CREATE,
    /** Kết thúc. */
    CLOSE,
    /** Hoạt động trở lại. */
    REOPEN,
    /** Sáp nhập, hợp nhất. */
    MERGE,
    /** Chia, tách. */
    SPLIT;

    private static final List<ActField> OF_A_UNIT =
            List.of(ActField.NAME, ActField.SUPERIOR, ActField.LEVEL, ActField.TYPE);

    /** What is typed for it. */
    Set<ActField> fields() {
        Set<ActField> fields = EnumSet.of(ActField.DAY, ActField.DOCUMENT);
        switch (this) {
            case CHANGE -> fields.addAll(OF_A_UNIT);
            case CREATE -> {
                fields.addAll(OF_A_UNIT);
                fields.add(ActField.CODE);
            }
            case CLOSE -> fields.addAll(List.of(ActField.MEMBERS_TO, ActField.SUBORDINATES_TO));
            case REOPEN -> {}
            case MERGE -> {
                fields.addAll(OF_A_UNIT);
                fields.addAll(List.of(ActField.SOURCES, ActField.INTO));
            }
            case SPLIT -> fields.add(ActField.PARTS);
        }
        return fields;
    }
}
