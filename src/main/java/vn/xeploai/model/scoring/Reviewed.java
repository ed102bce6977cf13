package vn.xeploai.model.scoring;

import java.util.UUID;

/** Đối tượng tự kiểm điểm: a member or an organization. */
public sealed interface Reviewed {
    /** Đảng viên. */
    record Person(UUID id) implements Reviewed {}

    /** Tổ chức đảng. */
    record Unit(String code) implements Reviewed {}
}
