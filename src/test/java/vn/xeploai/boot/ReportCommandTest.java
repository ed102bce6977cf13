package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.boot.Shell.Answer;
import vn.xeploai.cli.ExitStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code report} answers to requests that cannot be met: a sentence, the right status, nothing left behind. */
class ReportCommandTest {
    @TempDir
    static Path data;

    @TempDir
    Path folder;

    @BeforeAll
    static void import_units_with_awkward_codes() throws IOException {
        Path book = data.resolve("don-vi.xlsx");
        write(book);
        assertThat(Shell.type("import", book.toString(), "--data", data.resolve("kho").toString()).status())
                .isEqualTo(ExitStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "bieu-6f --year 2013 --unit X/1 --out F/a.pdf|từ năm 2021",
        "phieu-phan-tich --year 2025 --unit X/1 --each-cell --out F/moi|từ năm 2018 đến năm 2022",
        "phieu-phan-tich --year 2025 --unit X/1 --out F/a.docx|từ năm 2018 đến năm 2022",
        "bieu-a --year 1999 --out F/a.pdf|1999",
        "bieu-a --year 2021 --unit KHONG --out F/a.pdf|KHONG",
        "bieu-a --year 2021 --unit KHONG --each-cell --out F/moi|KHONG",
        "khong-co --year 2021 --out F/a.pdf|khong-co",
        "khong-co --year 2021 --each-cell --out F/moi|khong-co",
        "bieu-a --year 2021 --out F/khong-co/a.pdf|khong-co",
        "bieu-a --year 2021 --out F/thu-muc.pdf|thu-muc.pdf",
        "bieu-a --year 2021 --out F/a.doc|.xlsx",
        "bieu-a --year 2021 --out F/a|.xlsx",
        "to-trinh --year 2021 --out F/a.xlsx|.docx",
        "bieu-a --year 2021 --out F/a.pdf --format xlsx|--format",
        "bieu-a --year 2021 --each-cell --out F/moi --format doc|doc",
        "bieu-a --year 2021 --each-cell --out F/moi.docx|moi.docx",
        "bieu-a --year 2025 --each-cell --out F/tep.txt|tep.txt",
        "ca-bo --year 2021 --unit X/1 --each-cell --out F/moi|--each-cell",
        "danh-sach-dang-vien --year 2021 --unit X/1 --each-cell --out F/moi|2021",
    })
    void a_request_that_cannot_be_met_is_wrong_usage(String line, String named) throws IOException {
        Files.createDirectory(folder.resolve("thu-muc.pdf"));
        Files.writeString(folder.resolve("tep.txt"), "của người khác");
        List<String> before = everything();
        Answer answer = report(line);
        assertThat(answer.err()).contains(named).doesNotContain("Exception", "null", "{");
        assertThat(answer.status()).as(answer.err()).isEqualTo(ExitStatus.USAGE);
        assertThat(answer.out()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_folder_that_takes_nothing_is_told_as_such() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("khoa"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-x------"));
        Assumptions.assumeFalse(Files.isWritable(shut), "whoever runs this may write everywhere");
        for (String line : List.of("bieu-a --year 2021 --out F/khoa/a.pdf", "ca-bo --year 2021 --unit X/1 --out F/khoa")) {
            Answer answer = report(line);
            assertThat(answer.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(answer.err()).contains("khoa").doesNotContain("Exception");
        }
        assertThat(shut).isEmptyDirectory();
    }

    @Test
    void codes_alike_in_a_file_name_get_files_of_their_own() throws IOException {
        Path into = folder.resolve("từng chi bộ");
        Answer answer = report("danh-sach-du-hop --year 2025 --each-cell --out F/từng§chi§bộ --format docx");
        assertThat(answer.status()).as(answer.err()).isEqualTo(ExitStatus.DONE);
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "danh-sach-du-hop_X-1.1_2025.docx", "danh-sach-du-hop_x-1.1_2025_2.docx");
        }
    }

    @Test
    void an_older_file_of_that_name_is_replaced_whole() throws IOException {
        Path old = Files.writeString(folder.resolve("a.pdf"), "cũ");
        assertThat(report("bieu-c --year 2025 --unit X/1 --out F/a.pdf").status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(old, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF").endsWith("%%EOF\n");
        assertThat(everything()).containsExactly("a.pdf");
    }

    private Answer report(String line) {
        List<String> words = new ArrayList<>(List.of("report"));
        Arrays.stream(line.split(" ", -1))
                .map(word -> word.replace('§', ' '))
                .map(word -> word.startsWith("F/") ? folder.resolve(word.substring(2)).toString() : word)
                .forEach(words::add);
        words.addAll(List.of("--data", data.resolve("kho").toString()));
        return Shell.type(words.toArray(String[]::new));
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    /** A committee and two cells whose codes are the same file name on some systems; members from 2024 on. */
    private static void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Sheet units = workbook.createSheet("Tổ chức");
            fill(units, "Mã", "Mã cấp trên", "Tên tổ chức đảng", "Cấp");
            fill(units, "X/1", "", "Đảng bộ xã =1+1 Công Tằng Tôn Nữ", "Đảng bộ cơ sở");
            fill(units, "X/1.1", "X/1", "Chi bộ thôn 1/2 \\ 3", "Chi bộ trực thuộc");
            fill(units, "x-1.1", "X/1", "Chi bộ " + "rất dài ".repeat(20).strip(), "Chi bộ trực thuộc");
            Sheet members = workbook.createSheet("Đảng viên");
            fill(members, "Mã chi bộ", "Mã đảng viên", "Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức");
            fill(members, "X/1.1", "A1", "Công Tằng Tôn Nữ Thị Thu", "01/02/1990", "03/02/2023", "03/02/2024");
            fill(members, "x-1.1", "A2", "Đỗ Quỳnh Ánh", "01/02/1991", "03/02/2023", "03/02/2024");
            workbook.write(out);
        }
    }

    private static void fill(Sheet sheet, String... cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
