package vn.xeploai.ui.meeting;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Presence;

/**
 * One line of the attendance.
 *
 * @param id the member
 * @param number in the list, from 1
 * @param name họ và tên
 * @param position chức vụ Đảng, or empty
 * @param standing why the member does not vote or is not reviewed, or empty
 * @param presence the mark, {@code null} without one
 * @param mark the mark in words, or empty
 * @param reason lý do vắng, or empty
 */
public record PersonRow(
        UUID id,
        int number,
        String name,
        String position,
        String standing,
        @Nullable Presence presence,
        String mark,
        String reason) {}
