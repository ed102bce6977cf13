package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.text.Dates;

/** Puts sections together that differ only in their middle. */
record Sheets(FormSource source, String key) {
    private Terms terms() {
        return source.terms();
    }

    /** A list that goes with a report of the unit. */
    Section list(boolean landscape, List<Block> body) {
        Letters letters = source.letters();
        return new Section(
                text("sheet"), landscape, "", letters.ofList(text("form")), text("title"), day(), "", body,
                Closing.signedBy(letters.preparedBy(), letters.signedBy()));
    }

    /** A paper of one cell. */
    Section ofCell(Organization cell, String subtitle, List<Block> body, Closing closing) {
        return new Section(
                cell.name(), false, "", source.lettersOf(cell).ofMeeting(null), text("title"), subtitle, "", body, closing);
    }

    /** A paper of a body of a unit, under the name of that body, of the day on which it met if that is known. */
    Section ofBody(
            Organization unit, String name, String title, String subtitle, List<Block> body, Closing closing,
            @Nullable LocalDate heldOn) {
        // A committee and a collective share the head of their unit: the paper says whose it is.
        String whose = name.equals(unit.name()) ? "" : name;
        return new Section(name, false, "", source.lettersOf(unit).ofMeeting(heldOn), title, subtitle, whose, body, closing);
    }

    /** A document of the unit. */
    Section document(String symbol, List<Block> body, Closing closing) {
        return new Section(
                text("sheet"), false, "", source.letters().ofDocument(symbol), text("title"), text("subtitle"), "", body, closing);
    }

    /** A sentence of this form with the usual arguments filled in. */
    String text(String part) {
        return terms().get("form." + key + "." + part, source.year());
    }

    String text(String part, Map<String, String> arguments) {
        Map<String, String> all = new HashMap<>(source.year());
        all.putAll(arguments);
        return terms().get("form." + key + "." + part, all);
    }

    String day() {
        return terms().get("list.day", Map.of("day", Dates.day(source.scope().count().campaign().referenceDay())));
    }

    Report report(List<Section> sections) {
        return source.report("form." + key + ".listed", sections);
    }
}
