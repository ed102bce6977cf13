package vn.xeploai.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.Decision;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.work.exporting.ExportWorkbook;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.importing.UndoImport;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.WorkbookFile;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {
    @TempDir
    private Path folder;

    private static void importInto(Path directory, Path file) {
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            ImportWorkbook errand = new ImportWorkbook(desk, WardDesk.REGULATIONS, new ProgramWorkbook());
            ImportPlan plan = errand.plan(file, Progress.NONE);
            assertThat(plan.problems()).isEmpty();
            errand.write(plan, Progress.NONE);
        }
    }

    private Path export(Path directory, String name) throws IOException {
        Path file = folder.resolve(name);
        try (Desk desk = DataDirectory.open(directory); OutputStream out = Files.newOutputStream(file)) {
            new ExportWorkbook(desk, WardDesk.REGULATIONS, new WorkbookFile()).own(out);
        }
        return file;
    }

    /** Every cell of every sheet by its address: type and what it holds. */
    private static Map<String, String> cells(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.put(sheet.getSheetName() + "!" + cell.getAddress(),
                                cell.getCellType() + " " + new DataFormatter().formatCellValue(cell));
                    }
                }
            }
        }
        return cells;
    }

    private static Path sample(String name) {
        return Path.of("sample-data", name + ".xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanh-thuy-2021", "huong-xuan", "a-luoi-2022", "thuy-xuan-2023", "thoi-long-2013"})
    void an_export_imports_back_to_the_same_database(String name) throws IOException {
        importInto(folder.resolve("one"), sample(name));
        Path first = export(folder.resolve("one"), "first.xlsx");
        importInto(folder.resolve("two"), first);
        assertThat(cells(export(folder.resolve("two"), "second.xlsx"))).isEqualTo(cells(first));
        try (Desk desk = DataDirectory.open(folder.resolve("one"))) {
            ImportPlan again = new ImportWorkbook(desk, WardDesk.REGULATIONS, new ProgramWorkbook()).plan(first, Progress.NONE);
            assertThat(again.problems()).isEmpty();
            assertThat(again.count(RowState.CHANGED) + again.count(RowState.NEW)).isZero();
        }
    }

    @Test
    void a_desk_with_a_past_takes_its_own_export_back_without_a_change() throws IOException {
        Path one = folder.resolve("one");
        importInto(one, sample("huong-xuan"));
        Decision paper = new Decision("Đảng ủy phường", "1-QĐ/ĐU", LocalDate.of(2026, 1, 5));
        try (Desk desk = DataDirectory.open(one)) {
            desk.change(records -> {
                records.chronicle().putEarlier("HX.05", List.of(new EarlierOrganization(
                        "HX.05", LocalDate.of(2025, 7, 1), "HX", "Chi bộ cũ", OrganizationLevel.SUBORDINATE_CELL, null, true)));
                records.chronicle().addCells(List.of(new EarlierCell(
                        records.members().all().getFirst().id(), "HX.02", LocalDate.of(2023, 5, 1))));
                MemberAssessment row = records.assessments().ofMembers(2025).getFirst();
                records.assessments().updateMembers(List.of(new MemberAssessment(
                        row.year(), row.memberId(), row.cellCode(), row.proposals(), row.outcome(), paper, row.note())));
                records.decisions().addYearActs(List.of(new YearAct(2021, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", Instant.EPOCH)));
                return true;
            });
        }
        Path first = export(one, "first.xlsx");
        importInto(one, first);
        try (Desk desk = DataDirectory.open(one)) {
            assertThat(new UndoImport(desk, new WorkbookFile().spelling()).list().getFirst().file()).as("nothing was written").isEqualTo("huong-xuan.xlsx");
            assertThat(desk.<List<EarlierOrganization>>look(records -> records.chronicle().earlier())).hasSize(1);
            assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(2025))).extracting(MemberAssessment::decision).contains(paper);
        }
        importInto(folder.resolve("two"), first);
        assertThat(cells(export(folder.resolve("two"), "second.xlsx"))).isEqualTo(cells(first));
    }

    @Test
    void namesakes_without_numbers_zeros_and_words_like_formulas_survive() throws IOException {
        Path right = ListBook.xlsx()
                .sheet("Tổ chức").line("Mã|Mã cấp trên|Tên tổ chức đảng|Cấp").line("007||Đảng bộ 007|Đảng bộ cơ sở").line("007.01|007|Chi bộ 1|Chi bộ trực thuộc")
                .line("007.02|007|Chi bộ 2|Chi bộ trực thuộc")
                .sheet("Đảng viên").line("Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng|Số thẻ đảng viên|Số CCCD|Số điện thoại|Ghi chú")
                .line("007.01|A|Lê Một|1960|03/02/1985||||=1+1").line("007.02|B|Lê Một|1960|03/02/1985||||@x").line("007.01||Lê Hai|01/02/1961|03/02/1985|00000001|001060000001|0912|-")
                .line("007.02||Lê Ba|1961|03/02/1985||||+84")
                .sheet("Xếp loại đảng viên").line("Năm|Mã chi bộ|Mã đảng viên|Số thẻ đảng viên|Họ và tên|Điểm|Mức quyết định|Lý do không xếp loại")
                .line("2021|007.02|||Lê Ba|92,5||Chưa đánh giá: đi xa").line("2021|007.01||00000001||||").write(folder.resolve("right.xlsx"));
        importInto(folder.resolve("one"), right);
        Path first = export(folder.resolve("one"), "first.xlsx");
        importInto(folder.resolve("two"), first);
        Map<String, String> cells = cells(first);
        assertThat(cells(export(folder.resolve("two"), "second.xlsx"))).isEqualTo(cells);
        assertThat(cells).containsValue("STRING =1+1").containsValue("STRING 007.01").containsValue("STRING 001060000001").containsValue("STRING 0912")
                .containsValue("NUMERIC 92.5").containsValue("STRING Chưa đánh giá: đi xa").containsValue("STRING 01/02/1961").containsValue("STRING 1960");
        assertThat(cells.values()).noneMatch(each -> each.startsWith("FORMULA"));
    }

    @Test
    void the_official_file_has_its_header_in_two_rows_and_comes_back_as_the_same_members() throws IOException {
        try (WardDesk ward = new WardDesk(folder.resolve("data"))) {
            ward.take(ListBook.xls().sheet("x").line("Mã chi bộ|Họ tên|Năm sinh|Ngày kết nạp|Ngày chính thức|Giới tính|Dân tộc|CCCD|Số thẻ|Quê quán|Thường trú|Trạng thái")
                    .line("P.1|Lê Một|1960|03/02/1985|03/02/1986|Nam|Kinh|001060000001|00000001|Xã A, huyện B|=Xã C|Miễn sinh hoạt")
                    .line("Q.1|Lê Hai|05/06/1961|03/02/1985||Nữ|Tày|001161000002|001161000002|||")
                    .line("P.3|Lê Ba|1962|03/02/1985|||||||-|").write(folder.resolve("in.xls")), null);
            Path file = folder.resolve("official.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                new ExportWorkbook(ward.desk(), WardDesk.REGULATIONS, new WorkbookFile()).official(null, out);
            }
            Map<String, String> cells = cells(file);
            String sheet = "DANH SÁCH ĐẢNG VIÊN!";
            assertThat(cells).containsEntry(sheet + "A6", "STRING STT").containsEntry(sheet + "I6", "STRING Số định danh cá nhân *")
                    .containsEntry(sheet + "R6", "STRING Quê quán").containsEntry(sheet + "T7", "STRING Chi tiết").containsEntry(sheet + "AE6", "STRING Chi tiết lỗi")
                    .containsEntry(sheet + "C8", "STRING Lê Một").containsEntry(sheet + "I8", "STRING 001060000001").containsEntry(sheet + "J8", "STRING 00000001")
                    .containsEntry(sheet + "W8", "STRING =Xã C").containsEntry(sheet + "F8", "STRING 1960").containsEntry(sheet + "X8", "STRING 03/02/1985");
            ImportPlan back = ward.plan(file, null);
            assertThat(back.rows()).extracting(row -> row.state() + " " + row.changes() + row.problems()).containsOnly("SAME {}[]");
            assertThat(back.rows()).hasSize(3);
            assertThat(back.hasErrors()).isFalse();
            List<String> unknown = new ArrayList<>();
            back.problems().forEach(each -> unknown.add(each.code().id()));
            assertThat(unknown).as("left out, but named: what the program does not keep").containsOnly("IN-14");
        }
    }

    @Test
    void only_members_of_the_unit_stand_in_its_official_file() throws IOException {
        try (WardDesk ward = new WardDesk(folder.resolve("data"))) {
            ward.take(ListBook.xls().sheet("x").line("Mã chi bộ|Họ tên|Năm sinh|Ngày kết nạp").line("P.1|Lê Một|1960|03/02/1985").line("Q.1|Lê Hai|1961|03/02/1985")
                    .write(folder.resolve("in.xls")), null);
            Path file = folder.resolve("official.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                new ExportWorkbook(ward.desk(), WardDesk.REGULATIONS, new WorkbookFile()).official("Q", out);
            }
            assertThat(cells(file)).containsValue("STRING Lê Hai").doesNotContainValue("STRING Lê Một").containsEntry("DANH SÁCH ĐẢNG VIÊN!A2", "STRING Đảng bộ phường Núi Đỏ");
        }
    }
}
