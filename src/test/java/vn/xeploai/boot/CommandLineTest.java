package vn.xeploai.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.boot.Shell.Answer;
import vn.xeploai.cli.ExitStatus;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTest {
    @TempDir
    static Path sample;

    @TempDir
    Path empty;

    @BeforeAll
    static void fill_a_directory_with_the_sample() {
        assertThat(Shell.type("demo", "--data", sample.toString())).extracting(Answer::status).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void the_district_of_the_field_notes_comes_out_to_the_digit() {
        Answer answer = summary("2021", "TT", "json");
        assertThat(answer.err()).isEmpty();
        JsonNode subjects = answer.json().get("subjects");
        assertThat(answer.json().get("regulation").asText()).isEqualTo("132-QĐ/TW");
        assertThat(subjects.get("grassroots").get("goodOrBetter").asInt()).isEqualTo(28);
        assertThat(subjects.get("grassroots").get("rated").asInt()).isEqualTo(29);
        assertThat(subjects.get("grassroots").get("percentOfRated").asText()).isEqualTo("96.6");
        assertThat(subjects.get("cells").get("total").asInt()).isEqualTo(233);
        assertThat(subjects.get("members").get("total").asInt()).isEqualTo(4935);
        assertThat(subjects.get("members").get("percentOfRated").asText()).isEqualTo("92.6");
    }

    @Test
    void the_keys_of_the_summary_are_the_contract() {
        JsonNode root = summary("2021", "TT", "json").json();
        assertThat(root.fieldNames()).toIterable().containsExactly("year", "unit", "regulation", "subjects");
        assertThat(root.get("subjects").fieldNames()).toIterable().containsExactly("grassroots", "cells", "members");
        assertThat(root.get("subjects").get("members").fieldNames()).toIterable().containsExactly(
                "total", "notSubject", "pending", "rated", "levels", "goodOrBetter", "percentOfRated", "percentOfTotal");
        assertThat(root.get("subjects").get("members").get("notSubject").fieldNames()).toIterable()
                .containsExactly("Miễn công tác và sinh hoạt", "Đình chỉ sinh hoạt", "Mới kết nạp dưới 6 tháng");
        assertThat(root.get("subjects").get("grassroots").get("notSubject").isEmpty()).isTrue();
    }

    @Test
    void levels_are_those_of_their_time() {
        JsonNode subjects = summary("2013", "TL", "json").json().get("subjects");
        assertThat(subjects.get("grassroots").get("levels").fieldNames()).toIterable()
                .containsExactly("TSVM", "HTTNV", "HTNV", "YK");
        assertThat(subjects.get("members").get("levels").fieldNames()).toIterable()
                .containsExactly("ĐTC HTXSNV", "ĐTC HTTNV", "ĐTC HTNV", "VPTC");
    }

    @Test
    void the_whole_database_has_no_unit_and_unrated_years_no_percentage() {
        JsonNode root = Shell.type("summary", "--data", sample.toString(), "--year", "2019", "--format", "json").json();
        assertThat(root.get("unit").isNull()).isTrue();
        assertThat(root.get("subjects").get("members").get("percentOfRated").isNull()).isTrue();
        assertThat(root.get("subjects").get("members").get("percentOfTotal").isNull()).isTrue();
    }

    @Test
    void the_table_speaks_the_offices_numbers() {
        assertThat(summary("2021", "TT", "table").out())
                .contains("4.935", "96,6 % (28/29)", "92,6 % (4.428/4.782)", "Miễn công tác và sinh hoạt");
    }

    @Test
    void the_csv_has_one_figure_a_line() {
        assertThat(summary("2021", "TT", "csv").out())
                .contains("2021,TT,132-QĐ/TW,grassroots,percentOfRated,,96.6")
                .contains("2021,TT,132-QĐ/TW,members,level,HTXSNV,593");
    }

    @ParameterizedTest
    @CsvSource({"0, 97", "1, 96.6", "2, 96.55", "4, 96.5517"})
    void decimals_are_chosen(String decimals, String expected) {
        JsonNode root = Shell.type("summary", "--data", sample.toString(), "--year", "2021", "--unit", "TT", "--format", "json",
                "--decimals", decimals).json();
        assertThat(root.get("subjects").get("grassroots").get("percentOfRated").asText()).isEqualTo(expected);
    }

    @Test
    void filling_twice_changes_nothing() {
        String before = summary("2021", "TT", "json").out();
        assertThat(Shell.type("demo", "--data", sample.toString()).status()).isEqualTo(ExitStatus.DONE);
        assertThat(summary("2021", "TT", "json").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "summary", "summary --data X --year nay", "summary --data X --year 2021 --decimals 99",
        "summary --data X --year 2021 --format pdf", "tong-ket", "report", "report tong-hop-nam --data X --year 2021", "import",
        "--sai"
    })
    void wrong_usage_is_told_in_a_sentence(String line) {
        Answer answer = Shell.type(line.split(" ", -1));
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"1999, TT, 1999", "2021, KHONG, KHONG"})
    void an_unknown_year_or_unit_is_wrong_usage(String year, String unit, String named) {
        Answer answer = summary(year, unit, "json");
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.err()).contains(named);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void a_report_of_an_unknown_unit_is_wrong_usage_too() {
        Answer answer = Shell.type("report", "tong-hop-nam", "--data", sample.toString(), "--year", "2021", "--unit", "KHONG",
                "--out", empty.resolve("a.xlsx").toString());
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.err()).contains("KHONG");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void results_that_cannot_be_delivered_are_no_success() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        assertThat(Console.run(full, new PrintWriter(err), "report", "--list")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void too_little_memory_is_told_in_a_sentence() {
        StringWriter err = new StringWriter();
        PrintWriter greedy = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new OutOfMemoryError("as if");
            }
        };
        assertThat(Console.run(greedy, new PrintWriter(err), "report", "--list")).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("bộ nhớ").doesNotContain("OutOfMemoryError");
    }

    @Test
    void a_dry_run_answers_with_its_rows_unless_asked_otherwise() {
        String[] words = {"import", "sample-data/huong-xuan.xlsx", "--data", empty.resolve("moi").toString(), "--dry-run"};
        assertThat(Shell.type(words).json().get(0).get("state").asText()).isEqualTo("new");
        String[] table = Arrays.copyOf(words, words.length + 1);
        table[words.length] = "--format=table";
        assertThat(Shell.type(table).out()).contains("Đảng viên").doesNotContain("{");
    }

    @Test
    void an_option_given_twice_is_named() {
        Answer answer = Shell.type("summary", "--data", sample.toString(), "--year", "2021", "--year", "2022");
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.err()).contains("--year").doesNotContain("null");
    }

    @Test
    void asking_where_there_is_nothing_fails_and_makes_nothing() {
        Path nowhere = empty.resolve("khong-co");
        Answer answer = Shell.type("summary", "--data", nowhere.toString(), "--year", "2021");
        assertThat(answer.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(answer.err()).contains(nowhere.getFileName().toString());
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_bad_workbook_leaves_no_directory_behind() throws IOException {
        Path bad = Files.writeString(empty.resolve("danh-sach.xlsx"), "không phải bảng tính");
        Path nowhere = empty.resolve("moi");
        Answer answer = Shell.type("import", bad.toString(), "--data", nowhere.toString());
        assertThat(answer.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(answer.err()).contains("danh-sach.xlsx");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_dry_run_tells_every_row_and_writes_nothing() {
        Path nowhere = empty.resolve("moi");
        Answer answer = Shell.type(
                "import", "sample-data/huong-xuan.xlsx", "--data", nowhere.toString(), "--dry-run", "--format", "json");
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        JsonNode first = answer.json().get(0);
        assertThat(first.fieldNames()).toIterable().contains("sheet", "row", "state", "fields", "problems");
        assertThat(first.get("state").asText()).isEqualTo("new");
        assertThat(first.get("fields").get("Mã").asText()).isEqualTo("HX");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void the_sample_is_not_mixed_with_somebodys_data() throws IOException {
        Path own = empty.resolve("rieng");
        Path workbook = OneUnitWorkbook.write(empty.resolve("rieng.xlsx"), "Z", "Đảng bộ xã Riêng");
        assertThat(Shell.type("import", workbook.toString(), "--data", own.toString()).status()).isEqualTo(ExitStatus.DONE);
        Answer answer = Shell.type("demo", "--data", own.toString());
        assertThat(answer.status()).isEqualTo(ExitStatus.PROBLEMS);
        JsonNode whole = Shell.type("summary", "--data", own.toString(), "--year", "2021", "--format", "json").json();
        assertThat(whole.get("subjects").get("grassroots").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void reports_are_listed_a_line_each() {
        Answer answer = Shell.type("report", "--list");
        assertThat(answer.status()).isEqualTo(ExitStatus.DONE);
        assertThat(answer.out().lines()).allMatch(line -> line.matches("[a-z0-9-]+\t[a-z,]+\t.+")).isNotEmpty();
    }

    @Test
    void a_report_in_another_format_is_refused_before_anything_is_written() throws IOException {
        Answer answer = Shell.type("report", "tong-hop-nam", "--data", sample.toString(), "--year", "2021", "--out",
                empty.resolve("bao-cao.doc").toString());
        assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.err()).contains("bao-cao.doc");
        try (Stream<Path> files = Files.list(empty)) {
            assertThat(files).isEmpty();
        }
    }

    private static Answer summary(String year, String unit, String format) {
        return Shell.type("summary", "--data", sample.toString(), "--year", year, "--unit", unit, "--format", format);
    }
}
