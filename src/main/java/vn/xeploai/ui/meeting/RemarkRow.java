package vn.xeploai.ui.meeting;

import java.util.UUID;

/**
 * A member in the list of opinions.
 *
 * @param id the member
 * @param number in the list, from 1
 * @param name họ và tên
 * @param position chức vụ Đảng, or empty
 * @param written whether something was written
 */
public record RemarkRow(UUID id, int number, String name, String position, boolean written) {}
