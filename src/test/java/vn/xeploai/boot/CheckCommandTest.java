package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.boot.Shell.Answer;
import vn.xeploai.cli.ExitStatus;
import vn.xeploai.model.YearSetting;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.work.campaign.KeepSettings;
import vn.xeploai.work.port.Desk;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code check} on workbooks made by hand. */
class CheckCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path parent;

    private Path data = Path.of("");
    private final List<String> members = new ArrayList<>();
    private final List<String> ratings = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    @BeforeEach
    void new_directory() {
        data = parent.resolve("data");
    }

    @Test
    void nine_excellent_beside_forty_good_are_one_too_many_in_a_year_in_force() {
        rated(40, 2025, "HTTNV");
        rated(9, 2025, "HTXSNV");
        Answer answer = check(2025, null);
        assertThat(answer.status()).isEqualTo(ExitStatus.PROBLEMS);
        JsonNode cap = answer.json().get(0);
        assertThat(answer.json()).hasSize(1);
        assertThat(cap.fieldNames()).toIterable().containsExactly(
                "rule", "article", "evidence", "verdict", "subjectType", "subject", "name", "unit", "year", "level", "facts", "message");
        assertThat(cap.get("rule").asText()).isEqualTo("Q-01");
        assertThat(cap.get("article").asText()).isEqualTo("366-QĐ/TW Đ11.1.5");
        assertThat(cap.get("evidence").asText()).isEqualTo("V");
        assertThat(cap.get("verdict").asText()).isEqualTo("FORBIDS");
        assertThat(cap.get("subjectType").asText()).isEqualTo("member");
        assertThat(cap.get("subject").asText()).isEqualTo("P");
        assertThat(cap.get("name").asText()).isEqualTo("Chi bộ trường học");
        assertThat(cap.get("year").isInt()).isTrue();
        assertThat(cap.get("level").asText()).isEqualTo("HTXSNV");
        JsonNode facts = cap.get("facts");
        assertThat(facts.get("excellent").isInt()).isTrue();
        assertThat(facts.get("excellent").asInt()).isEqualTo(9);
        assertThat(facts.get("good").asInt()).isEqualTo(40);
        assertThat(facts.get("base").asText()).isEqualTo("HTTNV");
        assertThat(facts.get("percent").isNumber()).isTrue();
        assertThat(facts.get("percent").asInt()).isEqualTo(20);
        assertThat(facts.get("limit").asInt()).isEqualTo(8);
        assertThat(cap.get("message").asText()).contains("được 8; đang có 9");
    }

    @Test
    void the_base_chosen_for_the_year_decides_about_the_ninth() {
        rated(40, 2025, "HTTNV");
        rated(9, 2025, "HTXSNV");
        assertThat(check(2025, null).status()).isEqualTo(ExitStatus.PROBLEMS);
        try (Desk desk = DataDirectory.openOrCreate(data)) {
            KeepSettings keep = new KeepSettings(desk, EditionReader.shipped());
            assertThat(keep.save(keep.load(2025).choices(), List.of(new YearSetting(
                    2025, "capBase", "GOOD_OR_BETTER", "Ban Thường vụ Đảng ủy", "12-QĐ/ĐU", null)))).isEmpty();
        }
        Answer answer = checked(2025, null);
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        assertThat(answer.json()).isEmpty();
    }

    @Test
    void the_same_in_a_past_year_only_warns() {
        rated(40, 2021, "HTTNV");
        rated(9, 2021, "HTXSNV");
        Answer answer = check(2021, null);
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        assertThat(answer.json().get(0).get("verdict").asText()).isEqualTo("WARNS");
        assertThat(answer.json().get(0).get("article").asText()).isEqualTo("21-HD/BTCTW II.B 2.3a");
    }

    @Test
    void eight_are_within_the_limit_and_nothing_is_an_empty_list() {
        rated(40, 2025, "HTTNV");
        rated(8, 2025, "HTXSNV");
        Answer answer = check(2025, "P");
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        assertThat(answer.out().strip()).isEqualTo("[]");
        assertThat(table(2025).out().strip()).isEqualTo("Không có gì phải lưu ý về các mức đã xếp.");
    }

    @Test
    void members_who_may_not_have_their_level_are_named_with_the_facts() {
        rated(10, 2025, "HTTNV");
        member("E1", "03/02/1985", "Miễn công tác và sinh hoạt", 2025, "", "HTTNV");
        member("N1", "02/07/2025", "", 2025, "", "HTTNV");
        member("S1", "03/02/1985", "", 2025, "88,5", "HTXSNV");
        Answer answer = check(2025, null);
        assertThat(answer.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(told(answer)).containsExactly("M-01 FORBIDS E1 HTTNV", "M-03 FORBIDS N1 HTTNV", "S-01 FORBIDS S1 HTXSNV");
        JsonNode score = answer.json().get(2);
        assertThat(score.get("facts").get("score").decimalValue()).isEqualByComparingTo("88.5");
        assertThat(score.get("facts").get("floor").asInt()).isEqualTo(90);
        assertThat(answer.json().get(1).get("facts").get("admittedOn").asText()).isEqualTo("2025-07-02");
        assertThat(score.get("message").asText()).isEqualTo("88,5 điểm, dưới ngưỡng 90 điểm của mức này.");
        assertThat(table(2025).out())
                .contains("P S1 Người Mười Ba · đảng viên · HTXSNV", "không được", "S-01", "(366-QĐ/TW Đ11.1)", "Tổng: không được 3");
    }

    @Test
    void a_cell_decided_while_members_are_open_is_out_of_order() {
        rated(5, 2025, "HTTNV");
        members.add("P|O1|Người Còn Lại|01/02/1960|03/02/1985|");
        units.add("2025|P|HTTNV|");
        Answer answer = check(2025, null);
        assertThat(told(answer)).containsExactly("O-02 FORBIDS P HTTNV", "O-04 FORBIDS P HTTNV");
        assertThat(answer.json().get(0).get("facts").get("openMembers").asInt()).isEqualTo(1);
        assertThat(answer.status()).isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void what_is_missing_is_told_when_asked_for() {
        rated(1, 2025, "HTTNV");
        take();
        Answer answer = Shell.type("check", "--data", data.toString(), "--year", "2025", "--format", "json", "--missing");
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        assertThat(answer.json()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("verdict").asText()).isEqualTo("CANNOT_TELL");
            assertThat(each.get("missing")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"1999, P, 1999", "2025, KHONG, KHONG"})
    void an_unknown_year_or_unit_is_wrong_usage(int year, String unit, String named) {
        rated(1, 2025, "HTTNV");
        Answer answer = check(year, unit);
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(named).doesNotContain("Exception");
    }

    @Test
    void without_a_database_it_cannot_run_and_makes_none() {
        Answer answer = Shell.type("check", "--data", data.toString(), "--year", "2025");
        assertThat(answer.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(answer.out()).isEmpty();
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --data X", "check --data X --year nay", "check --data X --year 2025 --format csv"})
    void wrong_usage_is_told_in_a_sentence(String line) {
        Answer answer = Shell.type(line.split(" ", -1));
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void every_sample_can_be_checked_in_every_year() {
        assertThat(Shell.type("demo", "--data", data.toString()).status()).isEqualTo(ExitStatus.DONE);
        for (int year : new int[] {2008, 2012, 2013, 2016, 2018, 2021, 2022, 2023, 2025, 2026}) {
            Answer answer = checked(year, null);
            assertThat(answer.err()).isEmpty();
            assertThat(answer.status()).as("%d", year).isEqualTo(
                    told(answer).stream().anyMatch(each -> each.contains("FORBIDS")) ? ExitStatus.PROBLEMS : ExitStatus.DONE);
            assertThat(year >= 2025 || answer.status() == ExitStatus.DONE).as("a past year forbids nothing").isTrue();
            assertThat(answer.json()).allSatisfy(each -> assertThat(each.get("message").asText()).isNotBlank().doesNotContain("{", "null"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "summary", "check", "report", "reconcile", "demo"})
    void every_command_explains_itself_in_vietnamese(String command) {
        Answer answer = Shell.type(command, "--help");
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        assertThat(answer.out()).contains("xep-loai " + command, "hiện cách dùng").doesNotContain("cli.option", "Show this");
        assertThat(Shell.type("--help").out()).contains(command);
    }

    private void rated(int howMany, int year, String level) {
        for (int i = 0; i < howMany; i++) {
            member("D%02d%s".formatted(i, level), "03/02/1985", "", year, "", level);
        }
    }

    private void member(String code, String admittedOn, String status, int year, String score, String level) {
        String name = "Người " + (code.equals("S1") ? "Mười Ba" : code);
        members.add("P|%s|%s|01/02/1960|%s|%s".formatted(code, name, admittedOn, status));
        ratings.add("%d|P|%s|%s|%s".formatted(year, code, score, level));
    }

    private void take() {
        TestWorkbook workbook = new TestWorkbook()
                .sheet("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp")
                .line("P||Chi bộ trường học|Chi bộ cơ sở")
                .sheet("Đảng viên", "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng|Tình trạng");
        members.forEach(workbook::line);
        workbook.sheet("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Điểm|Mức quyết định");
        ratings.forEach(workbook::line);
        workbook.sheet("Xếp loại tổ chức", "Năm|Mã|Mức quyết định|Lý do không xếp loại");
        units.forEach(workbook::line);
        Path file = workbook.write(parent.resolve("tay.xlsx"));
        Answer answer = Shell.type("import", file.toString(), "--data", data.toString());
        assertThat(answer.status()).as(answer.out() + answer.err()).isEqualTo(ExitStatus.DONE);
    }

    private Answer check(int year, @Nullable String unit) {
        take();
        return checked(year, unit);
    }

    private Answer checked(int year, @Nullable String unit) {
        return unit == null
                ? Shell.type("check", "--data", data.toString(), "--year", String.valueOf(year), "--format", "json")
                : Shell.type("check", "--data", data.toString(), "--year", String.valueOf(year), "--format", "json", "--unit", unit);
    }

    private Answer table(int year) {
        return Shell.type("check", "--data", data.toString(), "--year", String.valueOf(year));
    }

    private static List<String> told(Answer answer) {
        List<String> told = new ArrayList<>();
        answer.json().forEach(each -> told.add("%s %s %s %s".formatted(
                each.get("rule").asText(), each.get("verdict").asText(), each.get("subject").asText(), each.get("level").asText())));
        return told;
    }
}
