package vn.xeploai.report.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.report.form.Reports;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.Meetings;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.ReadMinutes;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.port.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes hold what was written at the session, of committees and collectives too. */
class MinutesTest {
    private static final SessionKey COMMITTEE = new SessionKey(Meetings.YEAR, "P", Body.COMMITTEE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final MemoryDesk desk = Meetings.held();

    @Test
    void the_minutes_of_a_committee_stand_before_those_of_its_cells() throws IOException {
        SessionSheet sheet = meet(COMMITTEE);
        new OpenSession(desk, Invented.REGULATIONS).open(new SessionKey(Meetings.YEAR, "P", Body.LEADERSHIP));
        String first = sheet.people().get(0).line().fullName();
        String second = sheet.people().get(1).line().fullName();
        for (String text : List.of(docx("P"), pdf("P"))) {
            String words = text.replaceAll("\\s+", " ");
            assertThat(words).containsSubsequence(
                    "BIÊN BẢN HỘI NGHỊ CẤP ỦY", "ngày 11/12/2025, tại Hội trường Đảng ủy, cấp ủy tổ chức hội nghị",
                    "vắng có lý do (đi học)", "Chủ trì: " + first + ". Thư ký: " + second + ".",
                    "Đại diện Ban Tổ chức", "Đã làm được nhiều việc.", "Hai dòng.", "Thảo luận sôi nổi",
                    "Lần 2, bình chọn", "Nhất trí cao.", "THƯ KÝ", second,
                    "BIÊN BẢN HỘI NGHỊ TẬP THỂ LÃNH ĐẠO, QUẢN LÝ", "BIÊN BẢN HỘI NGHỊ CHI BỘ");
            assertThat(words).as("a cell that met").contains("Sinh hoạt chuyên đề mới đạt 2/4 kỳ (nêu năm 2024).", "Thời hạn: 30/06/2025.");
            assertThat(words).as("a draft is nowhere").doesNotContain("98765");
            assertThat(words).doesNotContain("{", "null");
        }
    }

    @Test
    void of_one_cell_only_its_own_session_is_told_and_none_before_it_is_opened() throws IOException {
        meet(COMMITTEE);
        assertThat(docx(Meetings.CELL)).contains("ngày 06/12/2025").doesNotContain("CẤP ỦY");
        assertThat(docx("P.02")).as("to be filled in by hand").contains("Hồi …… giờ …… phút, ngày …… tháng");
        assertThat(new ReadMinutes(desk, Invented.REGULATIONS).of(Meetings.YEAR, "NO")).isEmpty();
        assertThat(new ReadMinutes(desk, Invented.REGULATIONS).of(2020, null)).isEmpty();
        assertThat(new ReadMinutes(desk, Invented.REGULATIONS).of(Meetings.YEAR, null))
                .extracting(each -> each.session().key())
                .containsExactly(COMMITTEE, Meetings.KEY, new SessionKey(Meetings.YEAR, "P.03"));
    }

    @Test
    void a_document_is_in_vietnamese_and_its_paragraphs_have_styles() throws Exception {
        try (InputStream bytes = Files.newInputStream(print(Meetings.CELL, "docx")); XWPFDocument document = new XWPFDocument(bytes)) {
            assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal()).hasToString("vi-VN");
            assertThat(document.getParagraphs()).filteredOn(each -> each.getText().startsWith("BIÊN BẢN"))
                    .allSatisfy(each -> assertThat(each.getStyleID()).isEqualTo("Title"));
            assertThat(document.getParagraphs()).filteredOn(each -> each.getText().startsWith("III. Nội dung"))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.getStyleID()).isEqualTo("Heading1"));
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetKeepNext()).isTrue();
        }
    }

    @Test
    void long_words_of_the_chair_do_not_drag_a_page_with_them_and_nothing_of_them_is_lost() throws IOException {
        SessionSheet sheet = meet(COMMITTEE);
        String spoken = IntStream.rangeClosed(1, 900).mapToObj(each -> "việc" + each).collect(Collectors.joining(" "));
        desk.meetings.put(List.of(sheet.session().with(new Minutes(null, null, null, spoken)).with(BallotPractice.TWO_ROUNDS)));
        assertThat(pdf("P").replaceAll("\\s+", " ")).contains("việc1 ", "việc450 ", "việc900 ", "THƯ KÝ");
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print("P", "pdf").toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        assertThat(pages).filteredOn(each -> each.contains("THƯ KÝ")).allMatch(each -> each.contains("Hội nghị kết thúc"));
    }

    private SessionSheet meet(SessionKey key) {
        SessionSheet sheet = new OpenSession(desk, Invented.REGULATIONS).open(key);
        String chair = sheet.people().get(0).line().fullName();
        String secretary = sheet.people().get(1).line().fullName();
        desk.meetings.put(List.of(sheet.session()
                .with(new SessionHead(LocalDate.of(2025, 12, 11), "Hội trường Đảng ủy", chair, secretary, "Đại diện Ban Tổ chức"))
                .with(new Minutes("Đã làm được nhiều việc.\n\nHai dòng.", "Thảo luận sôi nổi", "Cấp trên đồng ý.", "Nhất trí cao."))
                .with(BallotPractice.TWO_ROUNDS)));
        int all = sheet.people().size();
        for (int i = 0; i < all; i++) {
            desk.meetings.putAttendance(List.of(new Attendance(
                    key, sheet.people().get(i).id(), i == 2 ? Presence.EXCUSED : Presence.PRESENT, i == 2 ? "đi học" : null)));
            desk.meetings.putBallots(List.of(new BallotResult(
                    key, BallotRound.LEVELS, sheet.people().get(i).id(), all - 1, all - 1, all - 1, 0, List.of(all - 1, 0, 0), false)));
        }
        desk.meetings.putBallots(List.of(new BallotResult(
                key, BallotRound.EXCELLENT, sheet.people().get(0).id(), all - 1, all - 1, all - 1, 0, List.of(all - 2, 1), false)));
        desk.drafts.putBallots(List.of(new BallotDraft(
                key, BallotRound.EXCELLENT, sheet.people().get(1).id(), List.of(OptionalInt.of(98_765)))));
        return sheet;
    }

    private String docx(String unit) throws IOException {
        Path file = print(unit, "docx");
        try (InputStream bytes = Files.newInputStream(file); XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(bytes))) {
            return words.getText();
        }
    }

    private String pdf(String unit) throws IOException {
        try (PDDocument document = Loader.loadPDF(print(unit, "pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Path print(String unit, String format) {
        Path file = folder.resolve(unit + "." + format);
        new PrintReport(desk, Invented.REGULATIONS)
                .print(Reports.find("bien-ban-hop").orElseThrow(), Meetings.YEAR, unit, file, Progress.NONE);
        return file;
    }
}
