package vn.xeploai.boot;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.cli.ExitStatus;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code undo-import} as typed. */
class UndoImportCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String data = "";

    @BeforeEach
    void import_two_files() {
        data = folder.resolve("data").toString();
        TestWorkbook first = new TestWorkbook().sheet("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp")
                .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở").line("P.1|P|Chi bộ 1|Chi bộ trực thuộc");
        TestWorkbook second = new TestWorkbook().sheet("Đảng viên", "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng")
                .line("P.1|D1|Lê Văn Một|1970|03/02/1999");
        assertThat(type("import", first.write(folder.resolve("to-chuc.xlsx")).toString()).status()).isEqualTo(ExitStatus.DONE);
        assertThat(type("import", second.write(folder.resolve("dang-vien.xlsx")).toString()).status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void imports_are_listed_and_the_latest_is_undone_first() {
        assertThat(type("undo-import", "--list").out()).contains("dang-vien.xlsx", "to-chuc.xlsx", "Đang giữ");
        assertThat(type("undo-import", "--number", "1")).satisfies(refused -> {
            assertThat(refused.status()).as("the member stands in its cell").isEqualTo(ExitStatus.PROBLEMS);
            assertThat(refused.err()).contains("Chi bộ 1 (P.1)", "Chưa hoàn tác gì");
        });
        assertThat(type("undo-import")).satisfies(undone -> {
            assertThat(undone.status()).isEqualTo(ExitStatus.DONE);
            assertThat(undone.err()).contains("dang-vien.xlsx");
        });
        JsonNode list = type("undo-import", "--list", "--format", "json").json();
        assertThat(list.get(0).get("state").asText()).isEqualTo("undone");
        assertThat(list.get(1).get("state").asText()).isEqualTo("standing");
        assertThat(list.get(1).get("new").asInt()).isEqualTo(2);
        assertThat(type("undo-import").status()).isEqualTo(ExitStatus.DONE);
        assertThat(type("undo-import").status()).as("nothing is left").isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void a_missing_directory_and_a_wrong_word_are_told_apart() {
        assertThat(Shell.type("undo-import").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Shell.type("undo-import", "--data", folder.resolve("nowhere").toString()).status())
                .isNotEqualTo(ExitStatus.DONE);
    }

    private Shell.Answer type(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--data";
        all[words.length + 1] = data;
        return Shell.type(all);
    }
}
