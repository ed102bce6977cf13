package vn.xeploai.work.keeping;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Sex;

import static org.assertj.core.api.Assertions.assertThat;

class FindMembersTest {
    private static MemberQuery words(String words) {
        return new MemberQuery(words, null, null, null, false, null, Cell.TODAY, MemberOrder.BY_NAME);
    }

    @Test
    void cells_of_one_name_are_told_apart_by_the_ward_and_found_by_it() {
        Cell ward = new Cell();
        ward.desk.change(records -> {
            records.organizations().insert(List.of(
                    Cell.unit("Q", null, "Đảng bộ phường Kim Long", OrganizationLevel.ABOVE_GRASSROOTS, null),
                    Cell.unit("Q.01", "Q", "Chi bộ tổ dân phố 1", OrganizationLevel.GRASSROOTS_CELL, null)));
            records.members().insert(List.of(Cell.member(9, "Hồ Văn Chín", "Q.01", null, null, null, null)));
            return true;
        });
        assertThat(ward.find.find(words("kim long"))).extracting(FoundMember::cellName)
                .containsExactly("Chi bộ tổ dân phố 1 · Đảng bộ phường Kim Long");
        assertThat(ward.find.find(words("Ánh"))).extracting(FoundMember::cellName)
                .containsExactly("Chi bộ tổ dân phố 1 · Đảng bộ phường Hương Xuân");
        assertThat(ward.find.find(words("Bình"))).extracting(FoundMember::cellName)
                .containsExactly("Chi bộ tổ dân phố 2");
    }

    private static final MemberQuery ALL = MemberQuery.everybody(Cell.TODAY);

    private final Cell cell = new Cell();

    @Test
    void everybody_stands_by_given_name() {
        assertThat(names(ALL)).containsExactly(
                "Nguyễn Văn An", "Nguyễn Thị Ngọc Ánh", "Lê Văn Bình", "Trần Văn Đức");
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen, 2", "anh nguyen, 1", "NGỌC ánh, 1", "duc, 1", "đức, 1", "11.000002, 1", "000001, 1", "001068000003, 1",
        "dv004, 1", "to dan pho 2, 2", "p.01, 2", "hương xuân, 0", "'  ', 4", "nguyễn xyz, 0", "a, 2", "tran p.02, 0"})
    void any_part_of_what_somebody_is_known_by_finds_them(String words, int found) {
        assertThat(cell.find.find(ALL.withWords(words))).hasSize(found);
        assertThat(cell.find.find(ALL.withWords(Normalizer.normalize(words, Normalizer.Form.NFD)))).hasSize(found);
    }

    @Test
    void filters_combine() {
        assertThat(names(query("P.02", null, null, false))).containsExactly("Nguyễn Văn An", "Lê Văn Bình");
        assertThat(names(query("P", null, Sex.MALE, false))).containsExactly("Lê Văn Bình", "Trần Văn Đức");
        assertThat(names(query(null, MembershipStatus.EXEMPT, null, false))).containsExactly("Trần Văn Đức");
        assertThat(names(query(null, MembershipStatus.PROBATIONARY, null, false))).containsExactly("Lê Văn Bình");
        assertThat(names(query(null, null, null, true))).containsExactly("Lê Văn Bình");
        assertThat(names(query("P.01", null, null, true))).isEmpty();
    }

    @Test
    void a_status_is_that_of_the_day() {
        MemberQuery earlier = new MemberQuery(
                "", null, MembershipStatus.EXEMPT, null, false, null, LocalDate.of(2023, 12, 31), MemberOrder.BY_NAME);
        assertThat(names(earlier)).isEmpty();
        assertThat(cell.find.find(MemberQuery.everybody(LocalDate.of(2024, 1, 1)).withWords("duc")).getFirst().status())
                .isEqualTo(MembershipStatus.EXEMPT);
    }

    @Test
    void lists_are_put_in_order_with_missing_values_last_either_way() {
        assertThat(names(ordered(MemberOrder.By.CARD, false))).last().isEqualTo("Lê Văn Bình");
        assertThat(names(ordered(MemberOrder.By.CARD, true))).last().isEqualTo("Lê Văn Bình");
        assertThat(names(ordered(MemberOrder.By.CARD, true))).first().isEqualTo("Nguyễn Văn An");
        assertThat(names(ordered(MemberOrder.By.BIRTH, false))).first().isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(names(ordered(MemberOrder.By.NAME, true))).first().isEqualTo("Trần Văn Đức");
    }

    @Test
    void a_changed_name_is_found_at_its_new_place_without_reading_everything_anew() {
        cell.find.find(ALL);
        FieldValues typed = FieldValues.of(cell.anh).with(MemberField.FULL_NAME, "Nguyễn Thị Yến");
        Member renamed = Objects.requireNonNull(cell.keep.check(cell.anh.id(), typed, cell.anh).member());
        cell.keep.apply(Step.changing(cell.anh, renamed));
        assertThat(names(ALL)).last().isEqualTo("Nguyễn Thị Yến");
        assertThat(names(ALL.withWords("ngoc anh"))).isEmpty();
        assertThat(cell.find.refresh()).isFalse();
    }

    @Test
    void what_others_change_is_seen_after_a_refresh() {
        cell.find.find(ALL);
        Member fresh = Cell.member(9, "Đỗ Thị Hoa", "P.01", null, null, null, null);
        cell.desk.change(records -> {
            records.members().insert(List.of(fresh));
            return true;
        });
        assertThat(cell.find.find(ALL)).hasSize(4);
        assertThat(cell.find.refresh()).isTrue();
        assertThat(cell.find.find(ALL)).hasSize(5);
    }

    @Test
    void organizations_are_found_by_words_of_their_name() {
        assertThat(cell.find.organizations("mam non", true, 5)).hasSize(1);
        assertThat(cell.find.organizations("phuong", true, 5)).isEmpty();
        assertThat(cell.find.organizations("phuong", false, 5)).hasSize(1);
        assertThat(cell.find.organizations("", true, 2)).hasSize(2);
    }

    private List<String> names(MemberQuery query) {
        return cell.find.find(query).stream().map(each -> each.key().fullName()).toList();
    }

    private static MemberQuery query(
            @Nullable String unit, @Nullable MembershipStatus status,
            @Nullable Sex sex, boolean probationary) {
        return new MemberQuery("", unit, status, sex, probationary, null, Cell.TODAY, MemberOrder.BY_NAME);
    }

    private static MemberQuery ordered(MemberOrder.By by, boolean descending) {
        return new MemberQuery("", null, null, null, false, null, Cell.TODAY, new MemberOrder(by, descending));
    }
}
