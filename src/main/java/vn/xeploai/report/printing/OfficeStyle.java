package vn.xeploai.report.printing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.form.DocumentHead;
import vn.xeploai.report.form.DocumentHeads;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.documents.SettingsOfYear;
import vn.xeploai.work.port.Desk;

/** Thể thức of the documents of a year, as the office wrote it down, for every form. */
record OfficeStyle(SettingsOfYear settings, OrganizationTree tree) {
    /** Kinds of documents by the letters of their symbols. */
    private static final Map<String, DocumentField> NUMBERS = Map.of(
            "BC", DocumentField.REPORT_NUMBER,
            "TTr", DocumentField.PROPOSAL_NUMBER,
            "QĐ", DocumentField.DECISION_NUMBER,
            "TB", DocumentField.NOTICE_NUMBER);

    static OfficeStyle of(Desk desk, YearCount count) {
        return new OfficeStyle(
                new SettingsOfYear(count.campaign().year(), desk.look(records -> records.documentSettings().all())), count.tree());
    }

    DocumentHeads heads() {
        return this::head;
    }

    PageStyle pages() {
        return new PageStyle(
                settings.font(),
                settings.ofPages(DocumentField.MARGIN_TOP),
                settings.ofPages(DocumentField.MARGIN_BOTTOM),
                settings.ofPages(DocumentField.MARGIN_LEFT),
                settings.ofPages(DocumentField.MARGIN_RIGHT),
                settings.ofPages(DocumentField.PARTY_SIZE),
                settings.ofPages(DocumentField.TITLE_SIZE),
                settings.ofPages(DocumentField.TEXT_SIZE),
                settings.numbersOnTop());
    }

    private DocumentHead head(@Nullable Organization unit) {
        Map<String, String> numbers = new HashMap<>();
        NUMBERS.forEach((kind, field) -> written(unit, field).ifPresent(number -> numbers.put(kind, number)));
        return new DocumentHead(
                of(unit, DocumentField.SUPERIOR_BODY),
                of(unit, DocumentField.ISSUING_BODY),
                null,
                numbers,
                of(unit, DocumentField.SYMBOL),
                of(unit, DocumentField.PLACE),
                written(unit, DocumentField.SIGNED_ON).map(LocalDate::parse).orElse(null),
                of(unit, DocumentField.SIGNED_FOR),
                of(unit, DocumentField.SIGNER_POSITION),
                of(unit, DocumentField.SIGNER_NAME),
                of(unit, DocumentField.PREPARER_NAME),
                written(unit, DocumentField.RECIPIENTS).map(OfficeStyle::lines).orElse(List.of()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private @Nullable String of(@Nullable Organization unit, DocumentField field) {
        return written(unit, field).orElse(null);
    }

    private Optional<String> written(@Nullable Organization unit, DocumentField field) {
        return settings.of(unit == null ? null : unit.code(), tree, field);
    }
}
