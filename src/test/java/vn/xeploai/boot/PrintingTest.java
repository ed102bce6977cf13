package vn.xeploai.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.paper.PageImage;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.report.paper.Printers;
import vn.xeploai.report.printing.PrintBundle;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.work.documents.KeepDocumentSettings;
import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.workbook.ProgramWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** From the sample data to the screen, the printer, the folder: the same pages everywhere. */
class PrintingTest {
    private static final String CELL = "TT.03.01";
    private static final String WARD = "TT.03";
    private static final Pattern PAGE_OF_POSTSCRIPT = Pattern.compile("(?m)^%%Page: ");

    @TempDir
    static Path folder;

    private static @Nullable Desk desk;

    @BeforeAll
    static void load_the_sample() {
        Desk opened = DataDirectory.openOrCreate(folder.resolve("data"));
        desk = opened;
        try (SampleWorkbooks workbooks = new ShippedSample()) {
            new LoadSample(opened, EditionReader.shipped(), new ProgramWorkbook()).load(workbooks, Progress.NONE);
        }
    }

    @AfterAll
    static void close() {
        desk().close();
    }

    @Test
    void the_screen_shows_the_pages_of_the_file() throws IOException {
        Path file = folder.resolve("annual.pdf");
        new PrintReport(desk(), EditionReader.shipped()).annual(2021, WARD, file, Progress.NONE);
        try (PrintedPages pages = pages(new Bundle.OneForm(Reports.ANNUAL, 2021, WARD));
                PDDocument written = Loader.loadPDF(file.toFile())) {
            assertThat(pages.count()).isEqualTo(written.getNumberOfPages()).isGreaterThan(3);
            assertThat(pages.height(0)).isGreaterThan(pages.width(0));
            assertThat(pages.width(pages.count() - 1)).as("lists lie on their side").isGreaterThan(pages.height(pages.count() - 1));
            PageImage first = pages.image(0, 1);
            assertThat(first.width()).isBetween(594, 596);
            assertThat(first.height()).isBetween(841, 843);
            assertThat(Arrays.stream(first.pixels()).distinct().count()).as("something is drawn").isGreaterThan(20);
            assertThat(first.pixels()[0]).as("paper is white and opaque").isEqualTo(0xFFFFFFFF);
        }
    }

    @Test
    void a_printer_gets_as_many_pages_as_the_screen_shows() {
        try (PrintedPages pages = pages(new Bundle.OneForm(Reports.ANNUAL, 2021, WARD))) {
            assertThat(printed(pages, all(pages), 1)).isEqualTo(pages.count());
            assertThat(printed(pages, List.of(0, 2), 3)).isEqualTo(6);
        }
    }

    @Test
    void printing_stops_when_the_user_gives_up() {
        try (PrintedPages pages = pages(new Bundle.OneForm(Reports.ANNUAL, 2021, WARD))) {
            assertThatThrownBy(() -> pages.print(postScript(new ByteArrayOutputStream()), all(pages), 1, givenUp()))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void chosen_pages_become_a_file_of_their_own() throws IOException {
        Path file = folder.resolve("part.pdf");
        try (PrintedPages pages = pages(new Bundle.OneForm(Reports.ANNUAL, 2021, WARD))) {
            pages.save(file, List.of(2));
        }
        try (PDDocument part = Loader.loadPDF(file.toFile())) {
            assertThat(part.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(part)).contains("Biểu A").doesNotContain("BÁO CÁO\n");
        }
    }

    @Test
    void closed_pages_are_not_drawn_any_more() {
        PrintedPages pages = pages(new Bundle.OneForm(Reports.ANNUAL, 2021, WARD));
        pages.close();
        pages.close();
        assertThatThrownBy(() -> pages.image(0, 1)).isInstanceOf(CancellationException.class);
    }

    @Test
    void the_usual_printer_comes_first_and_one_that_is_gone_is_refused() {
        StreamPrintService service = postScript(new ByteArrayOutputStream());
        Printers printers = new Printers(() -> List.of(service), () -> service);
        assertThat(printers.names()).containsExactly(service.getName());
        assertThat(printers.named(service.getName())).isSameAs(service);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> printers.named("Máy in cũ"));
        assertThat(refused.problem().code()).isEqualTo(ReportProblem.NO_SUCH_PRINTER);
    }

    @Test
    void the_whole_file_of_a_cell_is_one_run_of_pages_numbered_form_by_form() throws IOException {
        Path one = folder.resolve("whole.pdf");
        Bundle whole = new Bundle.WholeFile(2021, CELL);
        new PrintBundle(desk(), EditionReader.shipped()).writeOne(whole, one, Progress.NONE);
        Path each = folder.resolve("whole");
        List<Path> files = new PrintBundle(desk(), EditionReader.shipped()).writeEach(whole, FileFormat.PDF, each, Existing.KEPT, Progress.NONE);
        assertThat(files).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(file.getFileName().toString()).endsWith("_TT.03.01_2021.pdf"));
        int sum = 0;
        for (Path file : files) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                sum += document.getNumberOfPages();
            }
        }
        try (PrintedPages pages = pages(whole); PDDocument document = Loader.loadPDF(one.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(sum).isEqualTo(pages.count());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(files.size());
        }
    }

    @Test
    void a_form_for_each_cell_has_the_name_of_form_cell_and_year() {
        Path each = folder.resolve("cells");
        ReportKind ballots = Reports.find("phieu-bieu-quyet").orElseThrow();
        List<Path> files = new PrintBundle(desk(), EditionReader.shipped())
                .writeEach(new Bundle.EachCell(ballots, 2021, WARD), FileFormat.DOCX, each, Existing.KEPT, Progress.NONE);
        assertThat(files).extracting(file -> file.getFileName().toString())
                .contains("phieu-bieu-quyet_TT.03.01_2021.docx")
                .doesNotHaveDuplicates();
        assertThat(files).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void self_reviews_of_one_mark_are_named_by_it() {
        ReportKind reviews = Reports.find("ban-kiem-diem").orElseThrow();
        List<Path> files = new PrintBundle(desk(), EditionReader.shipped())
                .writeEach(new Bundle.OneForm(reviews, 2021, CELL), FileFormat.DOCX, folder.resolve("reviews"), Existing.KEPT, Progress.NONE);
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("Mau-02_TT.03.01_2021.docx");
    }

    @Test
    void a_batch_stops_between_two_files_and_a_batch_without_cells_is_refused() {
        PrintBundle printing = new PrintBundle(desk(), EditionReader.shipped());
        Path stopped = folder.resolve("stopped");
        assertThatThrownBy(() -> printing.writeEach(new Bundle.WholeFile(2021, CELL), FileFormat.PDF, stopped, Existing.KEPT, givenUp()))
                .isInstanceOf(CancellationException.class);
        assertThat(stopped).doesNotExist();
        Path one = folder.resolve("stopped.pdf");
        assertThatThrownBy(() -> printing.writeOne(new Bundle.WholeFile(2021, CELL), one, givenUp()))
                .isInstanceOf(CancellationException.class);
        assertThat(one).doesNotExist();
        ProblemException unknown = catchThrowableOfType(ProblemException.class, () ->
                printing.pages(new Bundle.EachCell(Reports.ANNUAL, 2021, "XX"), Progress.NONE));
        assertThat(unknown.problem().code()).isEqualTo(ReportProblem.UNKNOWN_UNIT);
    }

    @Test
    void committees_get_files_of_the_forms_that_are_theirs_too() throws IOException {
        Path each = folder.resolve("minutes");
        List<String> minutes = names(each, "bien-ban-hop", 2025);
        assertThat(minutes).hasSizeGreaterThan(5).startsWith("bien-ban-hop_TT.03_2025.pdf").contains("bien-ban-hop_TT.03.01_2025.pdf");
        try (PDDocument own = Loader.loadPDF(each.resolve(minutes.getFirst()).toFile())) {
            assertThat(new PDFTextStripper().getText(own)).contains("HỘI NGHỊ CẤP ỦY").doesNotContain("HỘI NGHỊ CHI BỘ");
        }
        List<String> reviews = names(folder.resolve("reviews-of-collectives"), "bao-cao-kiem-diem", 2025);
        assertThat(reviews).startsWith("Mau-01_TT.03_2025.pdf").contains("Mau-01_TT.03.01_2025.pdf").hasSize(minutes.size());
        assertThat(names(folder.resolve("slips"), "phieu-phan-tich", 2021)).startsWith("Mau-04_TT.03_2021.pdf");
        assertThat(names(folder.resolve("lists"), "danh-sach-dang-vien", 2025)).startsWith("danh-sach-dang-vien_TT.03.01_2025.pdf");
    }

    @Test
    void a_committee_that_met_gets_its_ballots_and_their_count_and_one_that_did_not_gets_none() throws IOException {
        assertThat(names(folder.resolve("before"), "bien-ban-kiem-phieu", 2023)).startsWith("bien-ban-kiem-phieu_TT.03.01_2023.pdf");
        desk().change(records -> {
            records.reviewSessions().put(List.of(ReviewSession.fresh(new SessionKey(2023, WARD, Body.COMMITTEE))));
            return true;
        });
        for (String form : List.of("bien-ban-kiem-phieu", "phieu-bieu-quyet", "phieu-binh-chon")) {
            Path each = folder.resolve("met-" + form);
            assertThat(names(each, form, 2023)).startsWith(form + "_TT.03_2023.pdf").contains(form + "_TT.03.01_2023.pdf");
            try (PDDocument own = Loader.loadPDF(each.resolve(form + "_TT.03_2023.pdf").toFile())) {
                assertThat(new PDFTextStripper().getText(own)).contains("Cấp ủy").doesNotContain("Chi bộ");
            }
        }
    }

    @Test
    void a_batch_stopped_halfway_leaves_nothing_and_one_that_meets_files_of_its_names_replaces_none() throws IOException {
        PrintBundle printing = new PrintBundle(desk(), EditionReader.shipped());
        Bundle lists = new Bundle.EachCell(Reports.find("danh-sach-dang-vien").orElseThrow(), 2021, WARD);
        Path place = Files.createDirectory(folder.resolve("batch"));
        assertThatThrownBy(() -> printing.writeEach(lists, FileFormat.PDF, place, Existing.KEPT, givenUpAfter(3)))
                .isInstanceOf(CancellationException.class);
        assertThat(place).isEmptyDirectory();
        Path mine = Files.writeString(place.resolve("danh-sach-dang-vien_TT.03.02_2021.pdf"), "của tôi");
        ProblemException taken = catchThrowableOfType(ProblemException.class, () ->
                printing.writeEach(lists, FileFormat.PDF, place, Existing.KEPT, Progress.NONE));
        assertThat(taken.problem().code()).isEqualTo(ReportProblem.NAME_TAKEN);
        assertThat(place).isDirectoryContaining(file -> file.equals(mine)).isDirectoryNotContaining(file -> !file.equals(mine));
        assertThat(mine).hasContent("của tôi");
        List<Path> files = printing.writeEach(lists, FileFormat.PDF, place, Existing.REPLACED, Progress.NONE);
        assertThat(files).contains(mine).allSatisfy(file -> Loader.loadPDF(file.toFile()).close());
        assertThat(place.toFile().list()).hasSameSizeAs(files);
    }

    private static List<String> names(Path into, String form, int year) {
        return new PrintBundle(desk(), EditionReader.shipped())
                .writeEach(new Bundle.EachCell(Reports.find(form).orElseThrow(), year, WARD), FileFormat.PDF, into, Existing.KEPT, Progress.NONE)
                .stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void what_the_office_wrote_down_stands_in_every_document_of_that_year_and_unit_only() throws IOException {
        KeepDocumentSettings settings = new KeepDocumentSettings(desk());
        assertThat(settings.save(2024, WARD, Map.of(
                DocumentField.ISSUING_BODY, "ĐẢNG ỦY XÃ THỬ NGHIỆM",
                DocumentField.SYMBOL, "ĐU",
                DocumentField.DECISION_NUMBER, "77",
                DocumentField.SIGNED_ON, "5/1/2025",
                DocumentField.PLACE, "Thử Nghiệm",
                DocumentField.SIGNER_NAME, "Trần Thử Ký",
                DocumentField.RECIPIENTS, "- Ban Tổ chức,\n- Lưu Văn phòng.",
                DocumentField.TITLE_SIZE, "15"))).isEmpty();
        String decision = text("quyet-dinh", 2024);
        assertThat(decision).contains("ĐẢNG ỦY XÃ THỬ NGHIỆM", "Số 77-QĐ/ĐU", "Thử Nghiệm, ngày 05 tháng 01 năm 2025",
                "Trần Thử Ký", "- Ban Tổ chức,", "- Lưu Văn phòng.");
        assertThat(text("to-trinh", 2024)).contains("Số ……-TTr/ĐU");
        assertThat(text("quyet-dinh", 2025)).as("numbers and days are of one year").contains("ĐẢNG ỦY XÃ THỬ NGHIỆM", "Số ……-QĐ/ĐU");
        assertThat(text("quyet-dinh", 2021)).doesNotContain("ĐẢNG ỦY XÃ THỬ NGHIỆM", "ĐU\n");
        assertThat(text("bien-ban-hop", 2024)).as("cells take the place over").contains("Thử Nghiệm, ngày ……");
    }

    @Test
    void documents_name_the_font_of_the_office_and_pages_have_letters_all_the_same() throws IOException, XmlException {
        KeepDocumentSettings settings = new KeepDocumentSettings(desk());
        assertThat(settings.save(2013, WARD, Map.of(DocumentField.FONT, "Phông Không Có"))).isEmpty();
        try {
            PrintReport printing = new PrintReport(desk(), EditionReader.shipped());
            ReportKind list = Reports.find("bieu-a").orElseThrow();
            Path word = folder.resolve("font.docx");
            printing.print(list, 2013, WARD, word, Progress.NONE);
            try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
                assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0).getAscii())
                        .isEqualTo("Phông Không Có");
                assertThat(document.getDocument().xmlText()).doesNotContain("Times New Roman");
            }
            Path excel = folder.resolve("font.xlsx");
            printing.print(list, 2013, WARD, excel, Progress.NONE);
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(excel))) {
                assertThat(IntStream.range(0, workbook.getNumberOfFonts()).mapToObj(i -> workbook.getFontAt(i).getFontName()).toList())
                        .containsOnly("Phông Không Có");
                assertThat(workbook.getSheetAt(0).getOddHeader().getCenter()).startsWith("&\"Phông Không Có,Regular\"&12");
            }
            assertThat(text("bieu-a", 2013)).contains("Biểu A");
        } finally {
            settings.save(2013, WARD, Map.of(DocumentField.FONT, ""));
        }
    }

    private static String text(String name, int year) throws IOException {
        Path file = folder.resolve(name + year + ".pdf");
        new PrintReport(desk(), EditionReader.shipped())
                .print(Reports.find(name).orElseThrow(), year, WARD, file, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        } finally {
            Files.delete(file);
        }
    }

    private static int printed(PrintedPages pages, List<Integer> which, int copies) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        pages.print(postScript(file), which, copies, Progress.NONE);
        return (int) PAGE_OF_POSTSCRIPT.matcher(file.toString(StandardCharsets.ISO_8859_1)).results().count();
    }

    /** The JDK's own printer, which writes what a PostScript printer would be sent. */
    private static StreamPrintService postScript(ByteArrayOutputStream file) {
        return StreamPrintServiceFactory
                .lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(file);
    }

    private static List<Integer> all(PrintedPages pages) {
        return IntStream.range(0, pages.count()).boxed().toList();
    }

    private static Progress givenUp() {
        return givenUpAfter(0);
    }

    private static Progress givenUpAfter(int questions) {
        int[] asked = {0};
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return asked[0]++ >= questions;
            }
        };
    }

    private static PrintedPages pages(Bundle bundle) {
        return new PrintBundle(desk(), EditionReader.shipped()).pages(bundle, Progress.NONE);
    }

    private static Desk desk() {
        return Objects.requireNonNull(desk);
    }
}
