package vn.xeploai.report.content;

/**
 * Chữ ký.
 *
 * @param onBehalfOf "T/M BAN THƯỜNG VỤ", or what the person did
 * @param position chức vụ, may be empty
 * @param name full name, or dots to write on
 */
public record Signature(String onBehalfOf, String position, String name) {
    /** A side that nobody signs. */
    public static final Signature NOBODY = new Signature("", "", "");
}
