package vn.xeploai.work.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** One workbook for every id: each problem can happen, is found where it stands, and has a sentence in both languages. */
class EveryImportProblemTest {
    private static final Pattern GAP = Pattern.compile("\\{\\w*}");

    private static final String LIST = "Họ tên|Ngày sinh|Ngày kết nạp|Chi bộ";

    @TempDir
    private Path folder;

    /** Makes one problem happen. */
    private interface Case {
        List<Problem> happen(Ward ward) throws IOException;
    }

    /** Where the problem is told to stand, and how it comes about. */
    private record Found(String subject, Case how) {}

    private static Found sheet(String subject, TestWorkbook workbook) {
        return new Found(subject, ward -> ward.problems(workbook));
    }

    private static Found stored(String subject, TestWorkbook before, TestWorkbook workbook) {
        return new Found(subject, ward -> ward.with(before).problems(workbook));
    }

    /** A ward's own list of members after the cells were stored. */
    private static Found list(String subject, String sheet, String... rows) {
        TestWorkbook workbook = new TestWorkbook().sheet(sheet, LIST);
        List.of(rows).forEach(workbook::line);
        return stored(subject, Ward.cells(), workbook);
    }

    private static TestWorkbook spoiled(TestWorkbook workbook, String part, String said, String instead) {
        String before = Objects.requireNonNull(workbook.parts().get(part));
        assertThat(before).contains(said);
        return workbook.part(part, before.replace(said, instead));
    }

    private Found file(String content) {
        return new Found("other.xlsx", ward -> ward.problems(Files.writeString(folder.resolve("other.xlsx"), content)));
    }

    private Found container(String entry) {
        return new Found("old.xls", ward -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.writeFilesystem(out);
                return ward.problems(Files.write(folder.resolve("old.xls"), out.toByteArray()));
            }
        });
    }

    private Map<ImportProblem, Found> cases() {
        Map<ImportProblem, Found> cases = new EnumMap<>(ImportProblem.class);
        cases.put(ImportProblem.FILE_MISSING, new Found("none.xlsx", ward -> ward.problems(folder.resolve("none.xlsx"))));
        cases.put(ImportProblem.NOT_A_FILE, new Found("folder.xlsx", ward -> ward.problems(Files.createDirectory(folder.resolve("folder.xlsx")))));
        cases.put(ImportProblem.FILE_EMPTY, file(""));
        cases.put(ImportProblem.FILE_UNREADABLE, new Found("mem", ward -> ward.problems(unreadable())));
        cases.put(ImportProblem.NOT_A_WORKBOOK, file("Mã;Tên\nP.1;Chi bộ 1\n"));
        cases.put(ImportProblem.OLD_FORMAT, container("Book"));
        cases.put(ImportProblem.PASSWORD_PROTECTED, container("EncryptedPackage"));
        cases.put(ImportProblem.DAMAGED, new Found("cut.xlsx", ward -> ward.problems(cut(ward.file(Ward.cells())))));
        cases.put(ImportProblem.UNSAFE_CONTENT, sheet("book1.xlsx", Ward.cells().part("xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>")));
        cases.put(ImportProblem.TOO_LARGE, sheet("book1.xlsx", Ward.cells().part("xl/media/blank.xml", " ".repeat(8 << 20))));
        cases.put(ImportProblem.NO_KNOWN_SHEET, sheet("book1.xlsx", new TestWorkbook().sheet("Sheet1", "Mã|Tên")));
        cases.put(ImportProblem.SHEET_TWICE, sheet("TỔ CHỨC", Ward.cells().sheet(" TỔ  CHỨC ", Ward.ORGANIZATIONS)));
        cases.put(ImportProblem.UNKNOWN_SHEET, sheet("Nháp", Ward.cells().sheet("Nháp", "A|B")));
        cases.put(ImportProblem.UNKNOWN_COLUMN, sheet("Đảng viên!M1", Ward.cells().sheet("Đảng viên", Ward.MEMBERS + "|Bí danh").line(Ward.MEMBER_ONE + "|Ba")));
        cases.put(ImportProblem.COLUMN_WITHOUT_NAME, sheet("Đảng viên!M1", Ward.cells().sheet("Đảng viên", Ward.MEMBERS).line(Ward.MEMBER_ONE + "|x")));
        cases.put(ImportProblem.NO_HEADER, sheet("Đảng viên", Ward.cells().sheet("Đảng viên", "a|b|c").line("1|2|3")));
        cases.put(ImportProblem.REQUIRED_COLUMN_MISSING, sheet("Đảng viên!1", Ward.cells().sheet("Đảng viên", "Mã chi bộ|Họ và tên|Ngày sinh").line("P.1|Lê Văn Một|1960")));
        cases.put(ImportProblem.COLUMN_TWICE, sheet("Đảng viên!M1", Ward.cells().sheet("Đảng viên", Ward.MEMBERS + "|HỌ VÀ TÊN").line(Ward.MEMBER_ONE + "|Ba")));
        cases.put(ImportProblem.REQUIRED_CELL_EMPTY, sheet("Đảng viên!C2", Ward.people("P.1|D1||1960|03/02/1985")));
        cases.put(ImportProblem.ERROR_VALUE, sheet("Đảng viên!D2", Ward.cells().sheet("Đảng viên", Ward.MEMBERS).row("P.1", "D1", "Lê Văn Một", new TestWorkbook.Raw("t=\"e\"", "<v>#N/A</v>"), "03/02/1985")));
        cases.put(ImportProblem.FORMULA_WITHOUT_RESULT, sheet("Đảng viên!D2", Ward.cells().sheet("Đảng viên", Ward.MEMBERS).row("P.1", "D1", "Lê Văn Một", new TestWorkbook.Raw("", "<f>TODAY()</f><v></v>"), "03/02/1985")));
        cases.put(ImportProblem.NOT_A_DATE, sheet("Đảng viên!E2", Ward.people("P.1|D1|Lê Văn Một|1960|tháng 2 năm 1985")));
        cases.put(ImportProblem.NO_SUCH_DAY, sheet("Đảng viên!E2", Ward.people("P.1|D1|Lê Văn Một|1960|31/02/1985")));
        cases.put(ImportProblem.NOT_A_NUMBER, sheet("Xếp loại đảng viên!F2", Ward.rated("2021|P.1|D1|||chín mươi||HTTNV|")));
        cases.put(ImportProblem.AMBIGUOUS_NUMBER, sheet("Chỉ tiêu!F2", Ward.measured("2021|P|Thu ngân sách|triệu đồng|Tăng|1.234|||")));
        cases.put(ImportProblem.NOT_A_YEAR, sheet("Xếp loại tổ chức!A2", Ward.ratedCells("năm nay|P.1||HTTNV||||")));
        cases.put(ImportProblem.YEAR_WITHOUT_REGULATION, sheet("Xếp loại tổ chức!A2", Ward.ratedCells("2007|P.1||HTTNV||||")));
        cases.put(ImportProblem.UNKNOWN_WORD, sheet("Đảng viên!I2", Ward.people("P.1|D1|Lê Văn Một|1960|03/02/1985||||Nghỉ phép")));
        cases.put(ImportProblem.TEXT_TOO_LONG, sheet("Đảng viên!L2", Ward.people("P.1|D1|Lê Văn Một|1960|03/02/1985|||||||" + "a".repeat(1_001))));
        cases.put(ImportProblem.DATES_REVERSED, sheet("Đảng viên!K2", Ward.people("P.1|D1|Lê Văn Một|1960|03/02/1985||||Chuyển đi|02/01/2020|01/01/2020")));
        cases.put(ImportProblem.CODE_TWICE, sheet("Tổ chức!A5", Ward.cells().line("P.1|P|Chi bộ khác|Chi bộ trực thuộc")));
        cases.put(ImportProblem.SUPERIOR_UNKNOWN, sheet("Tổ chức!B5", Ward.cells().line("Q.1|Q|Chi bộ khác|Chi bộ trực thuộc")));
        cases.put(ImportProblem.OWN_SUPERIOR, sheet("Tổ chức!B5", Ward.cells().line("Q|Q|Đảng bộ khác|Đảng bộ cơ sở")));
        cases.put(ImportProblem.RING_OF_SUPERIORS, sheet("Tổ chức!B5", Ward.cells().line("Q|R|Đảng bộ khác|Đảng bộ cơ sở").line("R|Q|Đảng bộ khác nữa|Đảng bộ bộ phận")));
        cases.put(ImportProblem.ORGANIZATION_UNKNOWN, sheet("Xếp loại tổ chức!B2", Ward.ratedCells("2021|Q||HTTNV||||")));
        cases.put(ImportProblem.CANNOT_HOLD_MEMBERS, sheet("Đảng viên!A2", Ward.people("P|D1|Lê Văn Một|1960|03/02/1985")));
        cases.put(ImportProblem.STILL_HAS_MEMBERS, stored("Tổ chức!D2", Ward.people(Ward.MEMBER_ONE), new TestWorkbook().sheet("Tổ chức", Ward.ORGANIZATIONS).line("P.1|P|Bộ phận 1|Đảng bộ bộ phận")));
        cases.put(ImportProblem.OFFICIAL_BEFORE_ADMISSION, sheet("Đảng viên!F2", Ward.people("P.1|D1|Lê Văn Một|1960|03/02/1985|02/02/1985")));
        cases.put(ImportProblem.ADMISSION_BEFORE_BIRTH, sheet("Đảng viên!E2", Ward.people("P.1|D1|Lê Văn Một|1986|03/02/1985")));
        cases.put(ImportProblem.PERSON_TWICE, sheet("Đảng viên!B3", Ward.people(Ward.MEMBER_ONE, "P.2|D1|Lê Văn Khác|1961|03/02/1986")));
        cases.put(ImportProblem.TWO_PEOPLE_MATCH, stored("Đảng viên!G2", Ward.people(Ward.MEMBER_ONE, Ward.MEMBER_TWO), Ward.people("P.1|D1|Lê Văn Một|01/02/1960|03/02/1985||00000002")));
        cases.put(ImportProblem.PERSON_AMBIGUOUS, sheet("Xếp loại đảng viên!E2", Ward.people("P.1|A|Lê Văn Một|1960|03/02/1985", "P.1|B|Lê Văn Một|1970|03/02/1995")
                .sheet("Xếp loại đảng viên", Ward.MEMBER_RATINGS).line("2021|P.1|||LÊ VĂN MỘT|||HTTNV|")));
        cases.put(ImportProblem.PERSON_UNKNOWN, sheet("Xếp loại đảng viên!C2", Ward.rated("2021|P.1|D9|||||HTTNV|")));
        cases.put(ImportProblem.PERSON_NOT_NAMED, sheet("Xếp loại đảng viên!E2", Ward.rated("2021|P.1||||||HTTNV|")));
        cases.put(ImportProblem.NAME_DIFFERS, sheet("Xếp loại đảng viên!E2", Ward.rated("2021|P.1|D1||Trần Thị Hai|||HTTNV|")));
        cases.put(ImportProblem.RATED_TWICE, sheet("Xếp loại tổ chức!B3", Ward.ratedCells("2021|P.1||HTTNV||||", "2021|P.1||HTNV||||")));
        cases.put(ImportProblem.LEVEL_NOT_OF_YEAR, sheet("Xếp loại tổ chức!D2", Ward.ratedCells("2021|P.1||TSVM||||")));
        cases.put(ImportProblem.LEVEL_AND_REASON, sheet("Xếp loại đảng viên!I2", Ward.rated("2021|P.1|D1|||||HTTNV|Đình chỉ sinh hoạt")));
        cases.put(ImportProblem.UNKNOWN_REASON, sheet("Xếp loại đảng viên!I2", Ward.rated("2021|P.1|D1||||||Đi vắng")));
        cases.put(ImportProblem.REASON_OF_OTHER_KIND, sheet("Xếp loại đảng viên!I2", Ward.rated("2021|P.1|D1||||||Mới thành lập dưới 6 tháng")));
        cases.put(ImportProblem.EXEMPLARY_NOT_KEPT, sheet("Xếp loại tổ chức!C2", Ward.ratedCells("2013|P.1|TSVM tiêu biểu|TSVM||||")));
        cases.put(ImportProblem.INDICATOR_TWICE, sheet("Chỉ tiêu!C3", Ward.measured("2021|P|Hộ nghèo|hộ|Giảm|5|4|3|", "2021|P|HỘ NGHÈO|hộ|Giảm|5|4|2|")));
        cases.put(ImportProblem.ROW_LEFT_OUT, list("TDP 1!A3", "TDP 1", "Lê Một|1960|3/2/1985|", "Cộng: 1|||"));
        cases.put(ImportProblem.NO_LIST_ON_SHEET, stored("Bìa", Ward.cells(), new TestWorkbook().sheet("Bìa", "Danh sách")
                .sheet("TDP 1", LIST).line("Lê Một|1960|3/2/1985|")));
        cases.put(ImportProblem.CELL_NOT_TOLD, list("Sheet1!A2", "Sheet1", "Lê Một|1960|3/2/1985|"));
        cases.put(ImportProblem.CELL_NAME_UNKNOWN, list("Sheet1!D2", "Sheet1", "Lê Một|1960|3/2/1985|Chi bộ thôn 9"));
        cases.put(ImportProblem.CELL_NAME_AMBIGUOUS, stored("Sheet1!D2", Ward.cells().line("P.9|P|Chi bộ TDP 1|Chi bộ trực thuộc"),
                new TestWorkbook().sheet("Sheet1", LIST).line("Lê Một|1960|3/2/1985|tổ dân phố 1")));
        cases.put(ImportProblem.ZEROS_RESTORED, stored("TDP 1!D2", Ward.cells(), new TestWorkbook().sheet("TDP 1", "Họ tên|Ngày sinh|Ngày kết nạp|CCCD")
                .row("Lê Một", "1960", "3/2/1985", 1_060_000_001)));
        cases.put(ImportProblem.TOO_MANY_VALUES, stored("TDP 1!D2", Ward.cells(), new TestWorkbook().sheet("TDP 1", "Họ tên|Ngày sinh|Ngày kết nạp|Dân tộc, tôn giáo")
                .row("Lê Một", "1960", "3/2/1985", "Kinh\nKhông\nNam")));
        cases.put(ImportProblem.MONTH_NOT_KEPT, list("TDP 1!B2", "TDP 1", "Lê Một|2/1960|3/2/1985|"));
        cases.put(ImportProblem.HEADING_UNKNOWN, new Found("Sheet1!A2", ward -> ward.with(Ward.cells()).problems(
                new TestWorkbook().sheet("Sheet1", LIST).line("Chi bộ thôn 9|||").line("Lê Một|1960|3/2/1985|")).stream()
                .filter(each -> each.code() != ImportProblem.ROW_LEFT_OUT).toList()));
        cases.put(ImportProblem.RESULT_DECIDED, stored("Xếp loại tổ chức!D2", Ward.ratedCells("2021|P.1||HTTNV||5-QĐ/ĐU|10/01/2022|"),
                Ward.ratedCells("2021|P.1||HTNV||5-QĐ/ĐU|10/01/2022|")));
        cases.put(ImportProblem.MEMBER_OF_LOCKED_YEAR, new Found("Đảng viên!A2", ward ->
                ward.with(Ward.people(Ward.MEMBER_ONE)).locked(2021).problems(Ward.people(Ward.MEMBER_ONE.replace("P.1|", "P.2|")))));
        cases.put(ImportProblem.TREE_OF_LOCKED_YEAR, new Found("Tổ chức!F5", ward -> ward.locked(2021).problems(
                Ward.cells().line("P.3|P|Chi bộ khác|Chi bộ trực thuộc||"))));
        cases.put(ImportProblem.SHEET_HIDDEN, sheet("Đảng viên", spoiled(
                Ward.people(Ward.MEMBER_ONE), "xl/workbook.xml", "\"Đảng viên\"", "\"Đảng viên\" state=\"veryHidden\"")));
        cases.put(ImportProblem.ROWS_HIDDEN, sheet("Tổ chức!2", spoiled(
                Ward.cells(), "xl/worksheets/sheet1.xml", "<row r=\"2\">", "<row r=\"2\" hidden=\"1\">")));
        cases.put(ImportProblem.UNIT_UNKNOWN, new Found("X", ward -> ward.with(Ward.cells()).problems(
                new TestWorkbook().sheet("Sheet1", LIST).line("Lê Một|1960|3/2/1985|"), "X")));
        cases.put(ImportProblem.BLOCK_NOT_UNDERSTOOD, new Found("", ward -> new ImportWorkbook(
                        ward.desk, Ward.REGULATIONS, new ProgramWorkbook())
                .planPasted("block", "1\t2", List.of("?"), Map.of(), Progress.NONE).problems()));
        cases.put(ImportProblem.PLAN_HAS_ERRORS, new Found("", ward -> refused(ward, ward.plan(Ward.people("Q|D1|Lê Văn Một|1960|03/02/1985")))));
        cases.put(ImportProblem.DATA_CHANGED_MEANWHILE, new Found("", ward -> {
            ImportPlan plan = ward.plan(Ward.people(Ward.MEMBER_ONE));
            return refused(ward.with(Ward.cells()), plan);
        }));
        return cases;
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_happens_in_its_place_and_has_a_sentence(ImportProblem id) throws IOException {
        Found expected = Objects.requireNonNull(cases().get(id), "no case for " + id);
        List<Problem> problems = expected.how().happen(new Ward(folder));
        assertThat(problems).filteredOn(problem -> problem.code() == id)
                .isNotEmpty()
                .first()
                .satisfies(problem -> {
                    assertThat(problem.subject()).isEqualTo(expected.subject());
                    Stream.of(Texts.vietnamese(), Texts.english()).forEach(texts ->
                            assertThat(texts.of(problem)).isNotBlank().doesNotContainPattern(GAP));
                });
        assertThat(problems).allSatisfy(problem -> assertThat(problem.code()).isEqualTo(id));
    }

    @Test
    void ids_are_never_used_twice() {
        assertThat(Arrays.stream(ImportProblem.values()).map(ImportProblem::id)).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("IN-\\d\\d"));
    }

    private static List<Problem> refused(Ward ward, ImportPlan plan) {
        int before = ward.desk.changes();
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> ward.write(plan));
        assertThat(ward.desk.changes()).isEqualTo(before);
        return List.of(refusal.problem());
    }

    /** The memory of a process is a file that nobody, not even an administrator, can read from its beginning. */
    private Path unreadable() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        if (Files.exists(memory)) {
            return memory;
        }
        Path locked = Files.writeString(folder.resolve("mem"), "x");
        assertThat(locked.toFile().setReadable(false)).isTrue();
        return locked;
    }

    private Path cut(Path whole) throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        return Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
    }
}
