package vn.xeploai.work.meeting;

import java.util.UUID;

import vn.xeploai.work.port.MemberLine;

/**
 * Đảng viên trong danh sách của buổi kiểm điểm.
 *
 * @param line who it is
 * @param reviewed thuộc diện kiểm điểm, xếp loại của năm
 */
public record Participant(MemberLine line, boolean reviewed) {
    /** The member. */
    public UUID id() {
        return line.id();
    }
}
