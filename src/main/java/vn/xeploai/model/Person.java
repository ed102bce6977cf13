package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/**
 * Nhân thân: who the member is. Numbers are text, so leading zeros survive.
 *
 * @param fullName họ và tên, NFC
 * @param birth ngày sinh
 * @param sex giới tính
 * @param ethnicity dân tộc
 * @param religion tôn giáo
 * @param nativePlace quê quán
 * @param residence nơi ở hiện nay
 * @param identityNumber số CCCD
 * @param phone số điện thoại
 */
public record Person(
        String fullName,
        BirthDate birth,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String religion,
        @Nullable String nativePlace,
        @Nullable String residence,
        @Nullable String identityNumber,
        @Nullable String phone) {}
