package vn.xeploai.report.content;

/** Phần đầu: what stands above the title on the left and on the right. */
public sealed interface Letterhead {
    /** Cơ quan cấp trên trực tiếp. */
    String superiorBody();

    /** Cơ quan ban hành. */
    String issuingBody();

    /**
     * Of the report itself.
     *
     * @param number "Số …-BC/…", empty where the document bears none
     * @param party "ĐẢNG CỘNG SẢN VIỆT NAM"
     * @param placeAndDay "…, ngày 09 tháng 01 năm 2022"
     */
    record OfDocument(String superiorBody, String issuingBody, String number, String party, String placeAndDay)
            implements Letterhead {}

    /**
     * Of a table that goes with it.
     *
     * @param form "Biểu A"
     * @param belongsTo which report it goes with
     */
    record OfAnnex(String superiorBody, String issuingBody, String form, String belongsTo) implements Letterhead {}
}
