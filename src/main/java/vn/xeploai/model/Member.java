package vn.xeploai.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Đảng viên.
 *
 * @param id given once by the program, never shown
 * @param code mã đảng viên, the stable key of the person in the ward's own workbooks
 * @param cardNumber số thẻ đảng viên, text
 * @param person who it is
 * @param membership cell, admission, status
 * @param career positions, education, occupation
 * @param note ghi chú
 */
public record Member(
        UUID id,
        @Nullable String code,
        @Nullable String cardNumber,
        Person person,
        Membership membership,
        Career career,
        @Nullable String note) {}
