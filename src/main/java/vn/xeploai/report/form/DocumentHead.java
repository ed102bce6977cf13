package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What only the office knows about the document. A part that is {@code null} is taken from the tree of organizations or left
 * as dots to write on.
 *
 * @param superiorBody cơ quan cấp trên trực tiếp
 * @param issuingBody cơ quan ban hành
 * @param number number and symbol of whatever document it is, without "Số", e.g. {@code 15-BC/HU}
 * @param numbers numbers by kind of document, e.g. {@code QĐ} → {@code 15}, alone or with the symbol
 * @param symbol the body in the symbol of its documents, e.g. {@code ĐU}
 * @param place địa danh
 * @param day ngày ký
 * @param signedFor e.g. {@code T/M BAN THƯỜNG VỤ}
 * @param signerPosition e.g. {@code BÍ THƯ}
 * @param signerName full name of who signs
 * @param preparedBy full name of who made the tables
 * @param recipients nơi nhận, one a line, without its heading; none for the usual ones
 */
public record DocumentHead(
        @Nullable String superiorBody,
        @Nullable String issuingBody,
        @Nullable String number,
        Map<String, String> numbers,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String signedFor,
        @Nullable String signerPosition,
        @Nullable String signerName,
        @Nullable String preparedBy,
        List<String> recipients) {
    /** Nothing known. */
    public static final DocumentHead EMPTY = new DocumentHead(null, null, null, null, null, null, null);

    /** Keeps its own copies. */
    public DocumentHead {
        numbers = Map.copyOf(numbers);
        recipients = List.copyOf(recipients);
    }

    /** One document, of which neither names nor recipients are known. */
    public DocumentHead(
            @Nullable String superiorBody,
            @Nullable String issuingBody,
            @Nullable String number,
            @Nullable String place,
            @Nullable LocalDate day,
            @Nullable String signedFor,
            @Nullable String signerPosition) {
        this(superiorBody, issuingBody, number, Map.of(), null, place, day, signedFor, signerPosition, null, null, List.of());
    }
}
