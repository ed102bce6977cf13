package vn.xeploai.work.documents;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.document.DocumentRules;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeepDocumentSettingsTest {
    private final InMemoryDesk desk = new InMemoryDesk();
    private final KeepDocumentSettings keep = new KeepDocumentSettings(desk);

    @BeforeEach
    void a_ward_with_a_cell() {
        desk.change(records -> {
            records.organizations().insert(List.of(
                    unit("P", null, OrganizationLevel.GRASSROOTS_COMMITTEE), unit("P.01", "P", OrganizationLevel.SUBORDINATE_CELL)));
            return true;
        });
    }

    @Test
    void what_was_written_holds_until_it_is_written_anew_and_no_year_before() {
        save(2022, "P", DocumentField.SIGNER_NAME, "Trần Văn Đức");
        save(2024, "P", DocumentField.SIGNER_NAME, "Lê Hữu Sơn");
        assertThat(written(2021, "P", DocumentField.SIGNER_NAME)).isEmpty();
        assertThat(written(2022, "P", DocumentField.SIGNER_NAME)).isEqualTo("Trần Văn Đức");
        assertThat(entry(2023, "P", DocumentField.SIGNER_NAME).since()).isEqualTo(2022);
        assertThat(written(2025, "P", DocumentField.SIGNER_NAME)).isEqualTo("Lê Hữu Sơn");
        save(2025, "P", DocumentField.SIGNER_NAME, " ");
        assertThat(written(2025, "P", DocumentField.SIGNER_NAME)).as("dots again").isEmpty();
        assertThat(written(2024, "P", DocumentField.SIGNER_NAME)).isEqualTo("Lê Hữu Sơn");
    }

    @Test
    void numbers_and_days_hold_for_their_own_year_only() {
        save(2024, "P", DocumentField.DECISION_NUMBER, "15");
        save(2024, "P", DocumentField.SIGNED_ON, "5/1/2025");
        assertThat(written(2024, "P", DocumentField.SIGNED_ON)).isEqualTo("2025-01-05");
        assertThat(written(2025, "P", DocumentField.DECISION_NUMBER)).isEmpty();
        assertThat(written(2025, "P", DocumentField.SIGNED_ON)).isEmpty();
    }

    @Test
    void a_cell_takes_the_place_over_but_nothing_else() {
        save(2025, "P", DocumentField.PLACE, "Hương Xuân");
        save(2025, "P", DocumentField.SIGNER_NAME, "Trần Văn Đức");
        SettingsOfYear settings = new SettingsOfYear(2025, desk.look(records -> records.documentSettings().all()));
        OrganizationTree tree = new OrganizationTree(desk.look(records -> records.organizations().all()));
        assertThat(settings.of("P.01", tree, DocumentField.PLACE)).contains("Hương Xuân");
        assertThat(settings.of("P.01", tree, DocumentField.SIGNER_NAME)).isEmpty();
        assertThat(settings.of(null, tree, DocumentField.PLACE)).isEmpty();
        assertThat(settings.of("gone", tree, DocumentField.PLACE)).isEmpty();
        assertThat(entry(2025, "P.01", DocumentField.PLACE).usual()).isEqualTo("Hương Xuân");
        assertThat(entry(2025, "P.01", DocumentField.PLACE).written()).isEmpty();
    }

    @Test
    void pages_are_the_same_for_every_unit() {
        save(2025, "P.01", DocumentField.MARGIN_LEFT, "035");
        save(2025, "", DocumentField.PAGE_NUMBER, "BOTTOM");
        assertThat(written(2025, "P", DocumentField.MARGIN_LEFT)).isEqualTo("35");
        SettingsOfYear settings = new SettingsOfYear(2025, desk.look(records -> records.documentSettings().all()));
        assertThat(settings.ofPages(DocumentField.MARGIN_LEFT)).isEqualTo(35);
        assertThat(settings.ofPages(DocumentField.TEXT_SIZE)).isEqualTo(14);
        assertThat(settings.numbersOnTop()).isFalse();
        assertThat(new SettingsOfYear(2025, List.of()).numbersOnTop()).isTrue();
        assertThatThrownBy(() -> settings.ofPages(DocumentField.SIGNER_NAME)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MARGIN_TOP,4,TT-01", "MARGIN_BOTTOM,51,TT-01", "MARGIN_LEFT,ba,TT-01", "MARGIN_RIGHT,1000,TT-01", "PARTY_SIZE,7,TT-01",
        "TITLE_SIZE,25,TT-01", "TEXT_SIZE,14.5,TT-01", "SIGNED_ON,30/02/2025,TT-02"})
    void what_cannot_be_is_refused_and_nothing_is_written(DocumentField field, String typed, String code) {
        List<Problem> problems = keep.save(2025, "P", Map.of(field, typed, DocumentField.PLACE, "Hương Xuân"));
        assertThat(problems).extracting(each -> each.code().id() + " " + each.subject()).containsExactly(code + " " + field);
        assertThat(written(2025, "P", DocumentField.PLACE)).isEmpty();
    }

    @Test
    void endless_words_and_an_unknown_unit_are_refused() {
        assertThat(keep.save(2025, "P", Map.of(DocumentField.PLACE, "a".repeat(301))))
                .extracting(each -> each.code().id()).containsExactly("TT-03");
        assertThat(keep.save(2025, "P", Map.of(DocumentField.RECIPIENTS, "a".repeat(2001))))
                .extracting(each -> each.arguments().get("most")).containsExactly("2000");
        assertThat(keep.save(2025, "P", Map.of(DocumentField.RECIPIENTS, "a".repeat(301)))).isEmpty();
        assertThat(keep.save(2025, "XX", Map.of(DocumentField.PLACE, "Huế")))
                .extracting(each -> each.code().id()).containsExactly("TT-04");
    }

    @Test
    void margins_begin_with_the_rules_of_the_year() {
        assertThat(entry(2017, "P", DocumentField.MARGIN_LEFT).usual()).isEqualTo("35");
        assertThat(entry(2018, "P", DocumentField.MARGIN_LEFT).usual()).isEqualTo("30");
        assertThat(DocumentRules.of(2025).citation().document()).isEqualTo("36-HD/VPTW");
        assertThat(DocumentRules.of(2026).citation().document()).isEqualTo("399-QĐ/TW");
        assertThat(DocumentRules.of(2008)).isEqualTo(DocumentRules.BEFORE_2018);
    }

    private void save(int year, String unit, DocumentField field, String value) {
        assertThat(keep.save(year, unit, Map.of(field, value))).isEmpty();
    }

    private String written(int year, String unit, DocumentField field) {
        return entry(year, unit, field).written();
    }

    private DocumentSheet.Entry entry(int year, String unit, DocumentField field) {
        return keep.load(year, unit).entries().stream().filter(each -> each.field() == field).findFirst().orElseThrow();
    }

    private static Organization unit(String code, @Nullable String superior, OrganizationLevel level) {
        return new Organization(code, superior, "Đơn vị " + code, level, null, DateSpan.ALWAYS);
    }
}
