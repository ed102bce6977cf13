package vn.xeploai.lists;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Member;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Sex;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.fonts.OldCodes;

import static org.assertj.core.api.Assertions.assertThat;

class WardListsTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WardDesk ward;

    @BeforeEach
    void open() {
        ward = new WardDesk(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    private static ListBook.In old(String text) {
        return new ListBook.In(".VnTime", OldCodes.inTcvn(text));
    }

    private static ListBook.In oldCapitals(String text) {
        return new ListBook.In(".VnTimeH", OldCodes.inTcvnCapitals(text));
    }

    private static ListBook.In vni(String text) {
        return new ListBook.In("VNI-Times", OldCodes.inVni(text));
    }

    /** 500 people, names in an old font, two header rows, sections, sums, signatures, dates of every kind. */
    private static ListBook awkward(String ending, int people) {
        ListBook book = ListBook.in(ending).sheet("Sheet1")
                .row(oldCapitals("Đảng bộ phường Sông Xanh")).merge("A1:C1")
                .row("", "", "", oldCapitals("Danh sách đảng viên năm 2024")).skip(1)
                .row(old("Số"), oldCapitals("Họ và tên"), old("Ngày, tháng, năm sinh"), "", oldCapitals("Dân tộc"),
                        old("Số thẻ ĐV"), old("Ngày vào Đảng"), "", old("Chức vụ"), "CCCD", old("Ghi chú"), old("Nhóm máu"))
                .row("TT", "", "Nam", old("Nữ"), "", "", old("Dự bị"), old("Chính thức"), old("Đảng"))
                .merge("B4:B5").merge("C4:D4").merge("E4:E5").merge("F4:F5").merge("G4:H4")
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)");
        String[] cells = {"Chi bộ tổ dân phố 1", "Chi bộ TDP 12", "CB trường mầm non Hoạ mi"};
        int number = 0;
        for (int section = 0; section < cells.length; section++) {
            book.row(List.of("I", "II", "III").get(section), old(cells[section]));
            for (int i = 0; i < people; i++) {
                number++;
                boolean man = number % 2 == 0;
                LocalDate born = LocalDate.of(1950, 1, 1).plusDays(number * 31L);
                LocalDate in = born.plusYears(25);
                Object birth = switch (number % 5) {
                    case 0 -> born;
                    case 1 -> born.getDayOfMonth() + "-" + born.getMonthValue() + "-" + born.getYear();
                    case 2 -> "%02d.%02d.%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear());
                    case 3 -> born.getYear();
                    default -> "%d/%d/%02d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100);
                };
                Object admitted = switch (number % 3) {
                    case 0 -> in;
                    case 1 -> in.toEpochDay() + 25_569;
                    default -> "%d/%d/%d".formatted(in.getDayOfMonth(), in.getMonthValue(), in.getYear());
                };
                book.row(number, old("Nguyễn Thị Phượng " + letters(number)), man ? birth : "", man ? "" : birth, old("Tày"),
                        "%08d".formatted(number), admitted, number % 7 == 0 ? "" : in.plusYears(1), i == 0 ? old("Bí thư") : "",
                        number % 2 == 0 ? "0010%08d".formatted(number) : 36_000_000_000.0 + number, "", "O");
            }
            book.row("", old("Cộng: " + people + " đồng chí"), "", people).skip(1);
        }
        return book.row("", oldCapitals("Tổng cộng"), 3 * people)
                .row("", "", "", "", "", "", old("Ngày 2 tháng 9 năm 2024")).row("", old("Người lập"), "", "", "", "", oldCapitals("Bí thư"));
    }

    /** A name of its own for every number, of letters only. */
    private static String letters(int number) {
        return "Á" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void five_hundred_people_in_an_old_font_arrive_without_retyping(String ending) {
        Path file = awkward(ending, 167).write(folder.resolve("list." + ending));
        ImportPlan plan = ward.take(file, "P");
        assertThat(plan.rows()).hasSize(501).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.NEW));
        assertThat(ward.members()).hasSize(501).allSatisfy(each -> {
            int number = Integer.parseInt(String.valueOf(each.cardNumber()));
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(number * 31L);
            assertThat(each.cardNumber()).isEqualTo("%08d".formatted(number));
            assertThat(each.person().fullName()).isEqualTo("Nguyễn Thị Phượng " + letters(number));
            assertThat(each.person().birth()).isEqualTo(number % 5 == 3 ? BirthDate.in(born.getYear()) : BirthDate.on(born));
            assertThat(each.person().sex()).isEqualTo(number % 2 == 0 ? Sex.MALE : Sex.FEMALE);
            assertThat(each.person().ethnicity()).isEqualTo("Tày");
            assertThat(each.person().identityNumber()).isEqualTo((number % 2 == 0 ? "0010%08d" : "0360%08d").formatted(number));
            assertThat(each.membership().admittedOn()).isEqualTo(born.plusYears(25));
            assertThat(each.membership().officialOn()).isEqualTo(number % 7 == 0 ? null : born.plusYears(26));
            assertThat(each.membership().cellCode()).isEqualTo("P." + (1 + (number - 1) / 167));
            assertThat(each.career().partyPosition()).isEqualTo(number % 167 == 1 ? "Bí thư" : null);
        });
    }

    @Test
    void what_is_no_member_is_left_out_but_named() {
        ImportPlan plan = ward.plan(awkward("xls", 2).write(folder.resolve("list.xls")), "P");
        assertThat(texts(plan, "IN-55")).hasSize(1 + 3 + 3 + 1 + 2)
                .anyMatch(each -> each.contains("Cộng: 2 đồng chí")).anyMatch(each -> each.contains("TỔNG CỘNG"))
                .anyMatch(each -> each.contains("II | Chi bộ TDP 12")).anyMatch(each -> each.contains("Người lập"));
        assertThat(texts(plan, "IN-14")).singleElement().asString().contains("Nhóm máu");
        assertThat(texts(plan, "IN-60")).as("once for the column").singleElement().asString().contains("3 ô");
        assertThat(plan.hasErrors()).isFalse();
    }

    @Test
    void the_same_list_again_changes_nothing_and_a_corrected_one_only_what_it_says() {
        Path file = awkward("xls", 20).write(folder.resolve("list.xls"));
        ward.take(file, "P");
        assertThat(ward.plan(file, "P").count(RowState.SAME)).isEqualTo(60);
        Path phone = ListBook.xlsx().sheet("Chi bộ TDP 1").line("STT|Họ tên|Số thẻ|Năm sinh|Ngày kết nạp|SĐT")
                .line("1|Nguyễn Thị Phượng " + letters(2) + "|00000002|1950|" + "04/03/1975" + "|0912345678").write(folder.resolve("phone.xlsx"));
        ImportPlan plan = ward.plan(phone, null);
        assertThat(plan.rows().getFirst().problems()).extracting(each -> each.code().id()).as("P and Q have a cell of that name").contains("IN-59");
        assertThat(ward.plan(phone, "P").rows().getFirst().changes().keySet()).containsExactly("Ngày sinh", "Số điện thoại");
    }

    @Test
    void a_sheet_for_each_cell_is_told_by_its_name() {
        Path file = ListBook.xls()
                .sheet("TDP 12").row(vni("HỌ VÀ TÊN"), vni("NGÀY SINH"), vni("NGÀY KẾT NẠP"), vni("QUÊ QUÁN"))
                .row(vni("Nguyễn Văn Đức"), "03/02/1960", "19-5-1985", vni("Xã Hương Xuân, huyện Hương Trà"))
                .sheet("quan su").line("Họ và tên|Ngày sinh|Ngày kết nạp").line("Đỗ Mỹ Ước|1/2/99|2/9/21")
                .sheet("Bìa").line("Tổng hợp").line("Số đảng viên|2")
                .write(folder.resolve("cells.xls"));
        ImportPlan plan = ward.take(file, null);
        assertThat(ward.named("Nguyễn Văn Đức").membership().cellCode()).isEqualTo("P.2");
        assertThat(ward.named("Nguyễn Văn Đức").person().nativePlace()).isEqualTo("Xã Hương Xuân, huyện Hương Trà");
        Member young = ward.named("Đỗ Mỹ Ước");
        assertThat(young.membership().cellCode()).isEqualTo("Q.2");
        assertThat(young.person().birth()).isEqualTo(BirthDate.on(LocalDate.of(1999, 2, 1)));
        assertThat(young.membership().admittedOn()).isEqualTo(LocalDate.of(2021, 9, 2));
        assertThat(texts(plan, "IN-56")).singleElement().asString().contains("Bìa");
        assertThat(plan.rows()).extracting(RowPlan::sheet).containsExactly("TDP 12", "quan su");
    }

    @Test
    void a_cell_is_told_by_code_before_name_before_sheet_before_unit() {
        ListBook book = ListBook.xlsx().sheet("Chi bộ quân sự").line("Mã chi bộ|Chi bộ|Họ và tên|Ngày sinh|Ngày vào Đảng")
                .line("P.1|Chi bộ quân sự|Lê Một|1960|3/2/1985").line("|CHI BO TO DAN PHO 12|Lê Hai|1960|3/2/1985").line("||Lê Ba|1960|3/2/1985");
        assertThat(cells(ward.plan(book.write(folder.resolve("a.xlsx")), null))).containsExactly("P.1", "P.2", "Q.2");
        Path plain = ListBook.xlsx().sheet("Sheet1").line("Họ và tên|Ngày sinh|Ngày vào Đảng").line("Lê Một|1960|3/2/1985").write(folder.resolve("b.xlsx"));
        assertThat(cells(ward.plan(plain, "P.3"))).containsExactly("P.3");
    }

    @Test
    void a_cell_nobody_can_tell_is_an_error_of_its_row_with_a_remedy() {
        Path file = ListBook.xlsx().sheet("Sheet1").line("Họ và tên|Ngày sinh|Ngày vào Đảng|Chi bộ")
                .line("Lê Một|1960|3/2/1985|").line("Lê Hai|1960|3/2/1985|Chi bộ thôn 99").line("Lê Ba|1960|3/2/1985|Chi bộ TDP 1")
                .line("Lê Bốn|1960|3/2/1985|Chi bộ TDP 1, Đảng bộ phường Núi Đỏ").write(folder.resolve("who.xlsx"));
        ImportPlan plan = ward.plan(file, null);
        assertThat(plan.rows()).extracting(row -> row.problems().stream().map(each -> each.code().id() + " " + each.subject()).toList())
                .containsExactly(List.of("IN-57 Sheet1!A2"), List.of("IN-58 Sheet1!D3"), List.of("IN-59 Sheet1!D4"), List.of());
        assertThat(texts(plan, "IN-57").getFirst()).contains("Lê Một").contains("--unit");
        assertThat(texts(plan, "IN-59").getFirst()).contains("P.1; Q.1");
        ward.refuses(plan);
        assertThat(ward.plan(file, "P").rows().get(3).problems()).extracting(each -> each.code().id()).containsExactly("IN-58");
        assertThat(texts(ward.plan(file, "X"), "IN-62")).singleElement().asString().contains("X");
    }

    @Test
    void a_heading_with_a_cell_nobody_knows_does_not_fall_into_the_unit() {
        Path file = ListBook.xlsx().sheet("Sheet1").line("STT|Họ và tên|Ngày sinh|Ngày vào Đảng").line("I|Chi bộ thôn Lạ").line("1|Lê Một|1960|3/2/1985")
                .write(folder.resolve("lost.xlsx"));
        assertThat(ward.plan(file, "P.1").rows().getFirst().problems()).extracting(each -> each.code().id() + " " + each.subject())
                .as("mended at the heading").containsExactly("IN-65 Sheet1!B2");
    }

    @Test
    void one_correction_of_a_heading_tells_the_cell_of_all_rows_below_it() {
        Path file = ListBook.xls().sheet("Sheet1").line("STT|Họ và tên|Ngày sinh|Ngày vào Đảng").line("I|CB thôn Lạ").line("1|Lê Một|1960|3/2/1985")
                .line("2|Lê Hai|1961|3/2/1985").line("|Cộng: 2").line("II|Chi bộ quân sự").line("1|Lê Ba|1962|3/2/1985").write(folder.resolve("heading.xls"));
        assertThat(ward.plan(file, null).count(RowState.WRONG)).isEqualTo(2);
        ImportPlan plan = ward.errand().plan(file, null, Map.of("Sheet1!B2", "TDP 12"), Progress.NONE);
        assertThat(cells(plan)).containsExactly("P.2", "P.2", "Q.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày vào Đảng|Chính thức", "Dự bị|Chính thức", "Ngày vào Đảng|Ghi|Chính thức"})
    void days_below_a_short_name_are_days_of_admission(String names) {
        ListBook book = ListBook.xlsx().sheet("TDP 12").line("Họ và tên|Năm sinh|" + names);
        boolean three = names.chars().filter(each -> each == '|').count() == 2;
        book.line("Lê Một|1960|3/2/1985|" + (three ? "|" : "") + "3/2/1986").line("Lê Hai|1960|3/2/2025|" + (three ? "|" : ""));
        ward.take(book.write(folder.resolve("short.xlsx")), null);
        assertThat(ward.named("Lê Một").membership().admittedOn()).isEqualTo(LocalDate.of(1985, 2, 3));
        assertThat(ward.named("Lê Một").membership().officialOn()).isEqualTo(LocalDate.of(1986, 2, 3));
        assertThat(ward.named("Lê Hai").membership().officialOn()).isNull();
    }

    @Test
    void crosses_below_a_short_name_are_the_status() {
        Path file = ListBook.xls().sheet("TDP 12").row("Họ và tên", "Năm sinh", "Ngày vào Đảng", "Đảng viên", "").row("", "", "", "Chính thức", "Dự bị").merge("D1:E1")
                .line("Lê Một|1960|3/2/1985|x|").line("Lê Hai|1990|3/2/2025||X").line("Cộng|||1|1").write(folder.resolve("marks.xls"));
        ward.take(file, null);
        assertThat(ward.named("Lê Một").membership().status()).isEqualTo(MembershipStatus.OFFICIAL);
        assertThat(ward.named("Lê Hai").membership().status()).isEqualTo(MembershipStatus.PROBATIONARY);
    }

    @Test
    void a_header_repeated_on_every_page_is_no_member_and_ends_no_section() {
        Path file = ListBook.xls().sheet("Sheet1").row("TT", "Họ và tên", "Ngày sinh", "Ngày vào Đảng", "").row("", "", "", "Dự bị", "Chính thức").merge("D1:E1")
                .line("I|Chi bộ quân sự").line("1|Lê Một|1960|3/2/1985|3/2/1986").line("TT|Họ và tên|Ngày sinh|Ngày vào Đảng|").line("|||Dự bị|Chính thức")
                .line("2|Lê Hai|1961|'3/2/1985|").write(folder.resolve("pages.xls"));
        ImportPlan plan = ward.take(file, null);
        assertThat(cells(plan)).containsExactly("Q.2", "Q.2");
        assertThat(texts(plan, "IN-55")).as("the heading only").hasSize(1);
    }

    @Test
    void of_a_birth_in_a_month_the_year_is_kept_and_told() {
        ListBook book = ListBook.xls().sheet("TDP 12").line("Họ và tên|Ngày sinh|Ngày vào Đảng");
        List<String> births = List.of("12-1990", "12/1990", "tháng 12 năm 1990", "00/12/1990", "..../12/1990", "năm 1990", "1990");
        births.forEach(each -> book.line("Lê " + each + "|" + each + "|3/2/2015"));
        ImportPlan plan = ward.take(book.write(folder.resolve("months.xls")), null);
        assertThat(ward.members()).hasSize(births.size()).allSatisfy(each -> assertThat(each.person().birth()).isEqualTo(BirthDate.in(1990)));
        assertThat(texts(plan, "IN-64")).hasSize(5).first().asString().contains("12-1990").contains("1990");
        Path wrong = ListBook.xls().sheet("TDP 12").line("Họ và tên|Ngày sinh|Ngày vào Đảng").line("Lê Một|13-1990|12-2015").write(folder.resolve("wrong.xls"));
        assertThat(ward.plan(wrong, null).rows().getFirst().problems()).extracting(each -> each.code().id() + " " + each.subject())
                .containsExactlyInAnyOrder("IN-22 TDP 12!B2", "IN-22 TDP 12!C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void several_values_in_a_cell_and_several_rows_for_a_person_are_taken_apart(String ending) {
        Path file = ListBook.in(ending).sheet("TDP 12")
                .row("Số TT", "Họ và tên\n(tên khai sinh)", "Ngày sinh", "Nam/nữ, dân tộc, tôn giáo", "Ngày vào Đảng\nNgày chính thức", "Số điện thoại", "Chức vụ Đảng")
                .row(1, "Lê Văn\nMột", "01/02/1960", "Nam\nKinh\nKhông", "03/02/1985\n03/02/1986", "0912345678\n0987654321", "Phó bí thư\nchi bộ\nTổ trưởng")
                .row(2, "Trần Thị Hai", "5/5/1970", "Nữ", "03/02/2024", "", "")
                .row("", "", "", "Tày", "", "", "").row("", "", "", "Phật giáo", "", "", "").merge("B3:B5")
                .write(folder.resolve("lines." + ending));
        ward.take(file, null);
        Member one = ward.named("Lê Văn Một");
        assertThat(one.person().sex()).isEqualTo(Sex.MALE);
        assertThat(one.person().ethnicity()).isEqualTo("Kinh");
        assertThat(one.person().religion()).isEqualTo("Không");
        assertThat(one.membership().officialOn()).isEqualTo(LocalDate.of(1986, 2, 3));
        assertThat(one.person().phone()).isEqualTo("0912345678; 0987654321");
        assertThat(one.career().partyPosition()).isEqualTo("Phó bí thư chi bộ; Tổ trưởng");
        Member two = ward.named("Trần Thị Hai");
        assertThat(two.person().ethnicity()).isEqualTo("Tày");
        assertThat(two.person().religion()).isEqualTo("Phật giáo");
        assertThat(two.membership().officialOn()).isNull();
    }

    @Test
    void too_many_values_in_a_cell_are_an_error_there() {
        Path file = ListBook.xlsx().sheet("TDP 12").row("Họ và tên", "Ngày sinh", "Ngày vào Đảng / chính thức")
                .row("Lê Một", "1960", "3/2/1985\n3/2/1986\n3/2/1987").write(folder.resolve("many.xlsx"));
        assertThat(ward.plan(file, null).rows().getFirst().problems())
                .extracting(each -> each.code().id() + " " + each.subject()).containsExactly("IN-61 TDP 12!C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void numbers_that_name_something_survive_every_type_of_cell(String ending) {
        ListBook book = ListBook.in(ending).sheet("TDP 12").line("Họ và tên|Ngày sinh|Ngày vào Đảng|Số CCCD|Số thẻ đảng viên|Điện thoại");
        book.row("Lê Một", "1960", "3/2/1985", "001060000001", "00123456", "0912345678")
                .row("Lê Hai", "1960", "3/2/1985", 1_060_000_002.0, 123_457, 912_345_678)
                .row("Lê Ba", "1960", "3/2/1985", "1060000003.0", "079123456789", "+84 912 345 678")
                .row("Lê Bốn", "1960", "3/2/1985", 79_060_000_004.0, 1_234_567, "=1+1")
                .row("Lê Năm", "1960", "3/2/1985", 201_060_000_005.0, 123_456_789_012.0, "@x");
        ward.take(book.write(folder.resolve("numbers." + ending)), null);
        assertThat(ward.members()).extracting(each -> each.person().identityNumber()).containsExactlyInAnyOrder(
                "001060000001", "001060000002", "001060000003", "079060000004", "201060000005");
        assertThat(ward.members()).extracting(Member::cardNumber).containsExactlyInAnyOrder(
                "00123456", "123457", "079123456789", "01234567", "123456789012");
        assertThat(ward.members()).extracting(each -> each.person().phone()).containsExactlyInAnyOrder(
                "0912345678", "0912345678", "+84 912 345 678", "=1+1", "@x");
    }

    @Test
    void unicode_in_parts_mixed_fonts_and_unicode_in_an_old_font_become_one() {
        Path file = ListBook.xls().sheet("TDP 12").row(Normalizer.normalize("Họ và tên", Normalizer.Form.NFD), "Ngày sinh", "Ngày vào Đảng", "Quê quán")
                .row(Normalizer.normalize("Nguyễn Thị Ẩn", Normalizer.Form.NFD), "1960", "3/2/1985", new ListBook.In(".VnTime", "Huế, Việt Nam"))
                .row(new ListBook.Mixed("Ông: ", ".VnTime", OldCodes.inTcvn("Trần Đức")), "1960", "3/2/1985", new ListBook.In("Arial", "Hu\u00ca"))
                .write(folder.resolve("mixed.xls"));
        ward.take(file, null);
        assertThat(ward.named("Nguyễn Thị Ẩn").person().nativePlace()).isEqualTo("Huế, Việt Nam");
        assertThat(ward.named("Ông: Trần Đức").person().nativePlace()).isEqualTo("HuÊ");
    }

    @Test
    void family_and_given_name_in_two_columns_are_one_name() {
        Path file = ListBook.xls().sheet("TDP 12").row("STT", "Họ và tên", "", "Ngày sinh", "Ngày vào Đảng", "Nữ", "Tình trạng").merge("B1:C1")
                .row(1, "Nguyễn Văn", "An", "1960", "3/2/1985", "", "Đang sinh hoạt Đảng")
                .row(2, "Lê Thị", "Bình", "1961", "3/2/1986", "x", "Miễn SH").write(folder.resolve("two.xls"));
        ward.take(file, null);
        assertThat(ward.named("Nguyễn Văn An").person().sex()).isNull();
        assertThat(ward.named("Nguyễn Văn An").membership().status()).isNull();
        assertThat(ward.named("Lê Thị Bình").person().sex()).isEqualTo(Sex.FEMALE);
        assertThat(ward.named("Lê Thị Bình").membership().status()).isEqualTo(MembershipStatus.EXEMPT);
    }

    @Test
    void wrong_rows_are_named_with_sheet_cell_and_remedy_and_nothing_is_written() {
        Path file = ListBook.xls().sheet("TDP 12").line("STT|Họ và tên|Ngày sinh|Ngày vào Đảng|Giới tính")
                .line("1|Lê Một|31/02/1960|3/2/1985|Nam").line("2||1960|3/2/1985|Nữ").line("3|Lê Ba|1960||Nữ").line("4|Lê Bốn|1960|năm 85|?").line("5|Lê Năm|1960|3/2/85|Nữ")
                .write(folder.resolve("wrong.xls"));
        ImportPlan plan = ward.plan(file, null);
        assertThat(plan.rows()).extracting(row -> row.problems().stream().map(each -> each.code().id() + " " + each.subject()).toList()).containsExactly(
                List.of("IN-23 TDP 12!C2"), List.of("IN-19 TDP 12!B3"), List.of("IN-19 TDP 12!D4"), List.of("IN-28 TDP 12!E5", "IN-22 TDP 12!D5"), List.of());
        ward.refuses(plan);
    }

    @Test
    void one_person_on_two_sheets_is_told_with_the_other_sheet() {
        Path file = ListBook.xlsx().sheet("TDP 12").line("Họ và tên|Ngày sinh|Ngày vào Đảng|Số thẻ").line("Lê Một|1960|3/2/1985|00000001")
                .sheet("Quân sự").line("Họ và tên|Ngày sinh|Ngày vào Đảng|Số thẻ").line("Lê Một|1960|3/2/1985|00000001").write(folder.resolve("twice.xlsx"));
        assertThat(texts(ward.plan(file, null), "IN-40")).singleElement().asString().contains("2 (TDP 12)");
    }

    @Test
    void a_list_on_a_sheet_named_like_the_programs_own_is_still_a_list() {
        Path file = ListBook.xls().sheet("Đảng viên").line("Danh sách").line("TT|HỌ TÊN|NĂM SINH|NGÀY KẾT NẠP|CHI BỘ").line("1|Lê Một|1960|3/2/1985|Chi bộ quân sự")
                .write(folder.resolve("own.xls"));
        assertThat(cells(ward.plan(file, null))).containsExactly("Q.2");
    }

    @Test
    void an_empty_cell_of_a_list_clears_nothing() {
        ward.take(ListBook.xlsx().sheet("TDP 12").line("Họ và tên|Ngày sinh|Ngày vào Đảng|Dân tộc|Số thẻ").line("Lê Một|1960|3/2/1985|Kinh|00000001").write(folder.resolve("a.xlsx")), null);
        ImportPlan plan = ward.plan(ListBook.xlsx().sheet("TDP 12").line("Họ và tên|Ngày sinh|Ngày vào Đảng|Dân tộc|Số thẻ").line("Lê Một|1960|3/2/1985||00000001")
                .write(folder.resolve("b.xlsx")), null);
        assertThat(plan.rows().getFirst().state()).isEqualTo(RowState.SAME);
    }

    @Test
    void the_programs_own_workbook_is_read_from_the_old_format_too() {
        Path file = ListBook.xls().sheet("Tổ chức").line("Mã|Mã cấp trên|Tên tổ chức đảng|Cấp").line("R||Đảng bộ R|Đảng bộ cơ sở").line("R.1|R|Chi bộ 1|Chi bộ trực thuộc")
                .sheet("Đảng viên").row("Mã chi bộ", "Họ và tên", "Ngày sinh", "Ngày vào Đảng")
                .row("R.1", "Lê Một", LocalDate.of(1960, 2, 1), LocalDate.of(1985, 2, 3)).write(folder.resolve("own.xls"));
        ward.take(file, null);
        assertThat(ward.named("Lê Một").person().birth()).isEqualTo(BirthDate.on(LocalDate.of(1960, 2, 1)));
    }

    private static List<String> cells(ImportPlan plan) {
        return plan.rows().stream().map(RowPlan::fields).map(each -> each.getOrDefault("Mã chi bộ", "?")).toList();
    }

    private static List<String> texts(ImportPlan plan, String code) {
        return plan.problems().stream().filter(each -> each.code().id().equals(code)).map(WardListsTest::text).toList();
    }

    private static String text(Problem problem) {
        return problem.subject() + ": " + Texts.vietnamese().of(problem);
    }
}
