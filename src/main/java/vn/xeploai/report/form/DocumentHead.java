package vn.xeploai.report.form;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What only the office knows about the document. A part that is {@code null} is taken from the tree of organizations or left
 * as dots to write on.
 *
 * @param superiorBody cơ quan cấp trên trực tiếp
 * @param issuingBody cơ quan ban hành
 * @param number number and symbol without "Số", e.g. {@code 15-BC/HU}
 * @param place địa danh
 * @param day ngày ký
 * @param signedFor e.g. {@code T/M BAN THƯỜNG VỤ}
 * @param signerPosition e.g. {@code BÍ THƯ}
 */
public record DocumentHead(
        @Nullable String superiorBody,
        @Nullable String issuingBody,
        @Nullable String number,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String signedFor,
        @Nullable String signerPosition) {
    /** Nothing known. */
    public static final DocumentHead EMPTY = new DocumentHead(null, null, null, null, null, null, null);
}
