package vn.xeploai.work.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Which person a row means: code, else card, else identity number, else name with birth and admission. */
class WhoIsMeantTest {
    @TempDir
    private Path folder;

    private Ward stored(String... members) {
        return new Ward(folder).with(Ward.people(members));
    }

    private static List<String> ids(ImportPlan plan) {
        return plan.problems().stream().map(each -> each.code().id()).toList();
    }

    private static Map<RowState, Integer> members(ImportPlan plan) {
        return plan.counts().getOrDefault("Đảng viên", Map.of());
    }

    @Test
    void a_card_number_finds_the_person_who_has_no_code_in_the_row() {
        ImportPlan plan = stored(Ward.MEMBER_ONE).plan(Ward.people("P.1||Lê Văn Mốt|01/02/1960|03/02/1985||00000001"));
        assertThat(members(plan)).isEqualTo(Map.of(RowState.CHANGED, 1));
    }

    @Test
    void an_identity_number_finds_the_person() {
        ImportPlan plan = stored(Ward.MEMBER_ONE).plan(Ward.people("P.2||Lê Văn Mốt|01/02/1960|03/02/1985|||036060000001"));
        assertThat(members(plan)).isEqualTo(Map.of(RowState.CHANGED, 1));
    }

    @Test
    void name_birth_and_admission_find_the_person_in_any_case_and_tone_place() {
        ImportPlan plan = stored("P.1||Lê Thị Hoà|1960|03/02/1985").plan(Ward.people("P.1||LÊ THỊ HÒA|1960|03/02/1985"));
        assertThat(members(plan)).isEqualTo(Map.of(RowState.CHANGED, 1));
    }

    @Test
    void a_person_without_code_gets_one_later() {
        ImportPlan plan = stored("P.1||Lê Thị Hoa|1960|03/02/1985").plan(Ward.people("P.1|D7|Lê Thị Hoa|1960|03/02/1985"));
        assertThat(plan.rows().getLast().changes()).isEqualTo(Map.of("Mã đảng viên", new FieldChange(null, "D7")));
    }

    @Test
    void namesakes_with_different_codes_are_two_people() {
        ImportPlan plan = stored("P.1|D1|Lê Thị Hoa|1960|03/02/1985").plan(Ward.people("P.1|D2|Lê Thị Hoa|1960|03/02/1985", "P.1|D3|Lê Thị Hoa|1960|03/02/1985"));
        assertThat(ids(plan)).isEmpty();
        assertThat(members(plan)).isEqualTo(Map.of(RowState.NEW, 2));
    }

    @Test
    void stored_namesakes_cannot_be_told_apart_by_name() {
        Ward ward = stored("P.1|D1|Lê Thị Hoa|1960|03/02/1985", "P.1|D2|Lê Thị Hoa|1960|03/02/1985");
        assertThat(ids(ward.plan(Ward.people("P.1||Lê Thị Hoa|1960|03/02/1985")))).containsExactly("IN-42");
    }

    @Test
    void two_rows_for_one_person_are_found_by_every_key() {
        Ward ward = new Ward(folder);
        assertThat(ids(ward.plan(Ward.people("P.1|D1|Lê A|1960|03/02/1985||C1", "P.1|D2|Lê B|1961|03/02/1985||C1")))).containsExactly("IN-40");
        assertThat(ids(ward.plan(Ward.people("P.1|D1|Lê A|1960|03/02/1985|||I1", "P.1|D2|Lê B|1961|03/02/1985|||I1")))).containsExactly("IN-40");
        assertThat(ids(ward.plan(Ward.people("P.1||Lê A|1960|03/02/1985", "P.2||LÊ A|1960|03/02/1985")))).containsExactly("IN-40");
        assertThat(ids(ward.plan(Ward.people("P.1|D1|Lê A|1960|03/02/1985", "P.2||LÊ A|1960|03/02/1985")))).containsExactly("IN-40");
    }

    @Test
    void two_rows_that_find_the_same_stored_person_by_different_keys_are_told() {
        Ward ward = stored(Ward.MEMBER_ONE);
        assertThat(ids(ward.plan(Ward.people("P.1|D1|Lê A|1960|03/02/1985", "P.1||Lê B|1961|03/02/1985||00000001")))).containsExactly("IN-40");
    }

    @Test
    void the_identity_number_of_somebody_else_is_told() {
        Ward ward = stored(Ward.MEMBER_ONE, Ward.MEMBER_TWO);
        assertThat(ids(ward.plan(Ward.people("P.1|D1|Lê Văn Một|01/02/1960|03/02/1985|||036171000002")))).containsExactly("IN-41");
    }

    @Test
    void a_rating_row_finds_its_person_by_code_card_or_name_in_the_cell() {
        Ward ward = new Ward(folder);
        assertThat(ids(ward.plan(Ward.rated("2021|P.1|D1|||||HTTNV|", "2021|P.2||00000002||||HTTNV|", "2022|P.1|||lê văn một|||HTNV|",
                "2022|P.2|00000002||||||Đình chỉ sinh hoạt", "2023|P.1|D1|00000001|Lê Văn Một|||HTNV|")))).isEmpty();
    }

    @Test
    void a_rating_row_with_keys_of_two_people_is_told() {
        assertThat(ids(new Ward(folder).plan(Ward.rated("2021|P.1|D1|00000002||||HTTNV|")))).containsExactly("IN-41");
    }

    @Test
    void a_name_is_looked_for_in_its_cell_only_and_everywhere_without_a_cell() {
        Ward ward = new Ward(folder);
        assertThat(ids(ward.plan(Ward.rated("2021|P.2|||Lê Văn Một|||HTTNV|")))).containsExactly("IN-43");
        assertThat(ids(ward.plan(Ward.rated("2021||||Lê Văn Một|||HTTNV|")))).isEmpty();
    }

    @Test
    void an_unknown_card_is_told() {
        assertThat(ids(new Ward(folder).plan(Ward.rated("2021|P.1||99999999||||HTTNV|")))).containsExactly("IN-43");
    }

    @Test
    void two_rating_rows_for_one_person_and_year_are_told_whatever_names_them() {
        assertThat(ids(new Ward(folder).plan(Ward.rated("2021|P.1|D1|||||HTTNV|", "2021|P.2||00000001||||HTNV|")))).containsExactly("IN-46");
    }

    @Test
    void stored_members_can_be_rated_without_the_sheet_of_members() {
        ImportPlan plan = stored(Ward.MEMBER_ONE).plan(new TestWorkbook().sheet("Xếp loại đảng viên", Ward.MEMBER_RATINGS).line("2021|P.1|D1|||||HTTNV|"));
        assertThat(plan.count(RowState.NEW)).isEqualTo(1);
    }

    @Test
    void a_cell_that_cannot_hold_members_is_told_in_ratings_too() {
        assertThat(ids(new Ward(folder).plan(Ward.rated("2021|P|D1|||||HTTNV|")))).containsExactly("IN-36");
    }
}
