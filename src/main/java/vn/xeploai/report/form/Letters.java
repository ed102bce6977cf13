package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Signature;

/** Letterheads and signatures: what the office knows, else what the tree knows, else dots to write on. */
record Letters(UnitScope scope, DocumentHead head, Terms terms) {
    Letterhead ofDocument() {
        return ofDocument("BC");
    }

    /** Of a document of that kind, by the letters of its symbol, e.g. {@code QĐ}. */
    Letterhead ofDocument(String kind) {
        return new Letterhead.OfDocument(
                superiorBody(),
                issuingBody(),
                terms.get("head.number", Map.of("number", number(kind))),
                terms.get("head.party"),
                placeAndDay(words(head.day())));
    }

    /**
     * Of a paper without number that is written at a meeting or by one person; the day on which the office signs its documents is
     * not its day.
     *
     * @param day when it was written, {@code null} to be filled in
     */
    Letterhead ofMeeting(@Nullable LocalDate day) {
        return new Letterhead.OfDocument(superiorBody(), issuingBody(), "", terms.get("head.party"), placeAndDay(words(day)));
    }

    /** Of a list that belongs to no numbered report. */
    Letterhead ofList(String form) {
        return new Letterhead.OfAnnex(superiorBody(), issuingBody(), form, placeAndDay(words(head.day())));
    }

    /** Of the annex of a document of that kind. */
    Letterhead ofAnnexTo(String kind, String form) {
        return new Letterhead.OfAnnex(superiorBody(), issuingBody(), form, terms.get("form.annex-to", Map.of(
                "kind", terms.get("form.kind." + kind), "number", number(kind), "day", unbroken(words(head.day())))));
    }

    Letterhead ofAnnex(String form) {
        return new Letterhead.OfAnnex(
                superiorBody(), issuingBody(), form, terms.get("head.belongs-to", Map.of(
                "number", number("BC"), "day", unbroken(words(head.day())))));
    }

    Signature preparedBy() {
        return new Signature(terms.get("sign.prepared-by"), "", or(head.preparedBy(), terms.get("head.dots")));
    }

    Signature signedBy() {
        Organization unit = scope.unit();
        OrganizationLevel level = unit == null ? OrganizationLevel.ABOVE_GRASSROOTS : unit.level();
        return new Signature(
                or(head.signedFor(), terms.get("sign.for." + level.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                or(head.signerPosition(), terms.get("sign.position")),
                or(head.signerName(), terms.get("head.dots")));
    }

    /** Nơi nhận with its heading: those the office wrote down, else the usual ones. */
    List<String> recipients(List<String> usual) {
        List<String> all = new ArrayList<>(List.of(terms.get("form.recipients")));
        all.addAll(head.recipients().isEmpty() ? usual : head.recipients());
        return List.copyOf(all);
    }

    String superiorBody() {
        return or(head.superiorBody(), superior().map(each -> terms.capitals(each.name())).orElse(terms.get("head.dots")));
    }

    /** The body above as a letter addresses it: its committee, not in capitals unless the office wrote it so. */
    String addressee() {
        return or(head.superiorBody(), superior().map(terms::committee).orElse(terms.get("head.dots")));
    }

    private Optional<Organization> superior() {
        Organization unit = scope.unit();
        return Optional.ofNullable(unit == null ? null : unit.superiorCode()).flatMap(code -> scope.count().tree().find(code));
    }

    String issuingBody() {
        Organization unit = scope.unit();
        return or(head.issuingBody(), unit == null ? terms.get("head.dots") : terms.capitals(terms.committee(unit)));
    }

    private String number(String kind) {
        String number = or(head.number(), head.numbers().getOrDefault(kind, ""));
        if (!number.isBlank() && !number.chars().allMatch(Character::isDigit)) {
            return number;
        }
        String symbol = or(head.symbol(), number.isBlank() ? terms.get("head.symbol-to-fill") : "");
        return terms.get(symbol.isEmpty() ? "head.number-without-symbol" : "head.number-and-symbol", Map.of(
                "number", or(number, terms.get("head.number-to-fill")), "kind", kind, "symbol", symbol));
    }

    private String placeAndDay(String day) {
        return terms.get("head.place-and-day", Map.of("place", or(head.place(), terms.get("head.place-to-fill")), "day", day));
    }

    private String words(@Nullable LocalDate day) {
        if (day == null) {
            return terms.get("head.day-to-fill");
        }
        return terms.get("head.day", Map.of(
                "day", "%02d".formatted(day.getDayOfMonth()),
                "month", "%02d".formatted(day.getMonthValue()),
                "year", String.valueOf(day.getYear())));
    }

    /** A day keeps to one line: its year alone on the next would look lost. */
    private static String unbroken(String day) {
        return day.replace(' ', '\u00a0');
    }

    private static String or(@Nullable String known, String otherwise) {
        return known == null || known.isBlank() ? otherwise : known;
    }
}
