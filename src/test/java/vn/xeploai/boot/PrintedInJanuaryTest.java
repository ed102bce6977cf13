package vn.xeploai.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.documents.KeepDocumentSettings;
import vn.xeploai.work.keeping.FieldValues;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.keeping.RecordField;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.organizing.Act;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.UnitWords;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed about a year in the January after it is of that year, whatever January brought. */
class PrintedInJanuaryTest {
    private static final int YEAR = 2025;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static final LocalDate HELD = LocalDate.of(2025, 12, 9);
    private static final UUID HEAD = RatedWard.id(0);
    private static final UUID MOVED = RatedWard.id(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private KeepMembers keep;

    @BeforeEach
    void open() {
        desk = RatedWard.fill(DataDirectory.openOrCreate(folder.resolve("data")), List.of(2024, YEAR), 5, 4);
        keep = new KeepMembers(desk, new FindMembers(
                desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName)), () -> TODAY);
        line(HEAD, "Bí thư chi bộ", "01/06/2024");
        assertThat(new KeepDocumentSettings(desk).save(YEAR, "P", Map.of(
                DocumentField.SIGNER_NAME, "Lê Văn Cũ", DocumentField.SIGNED_ON, "08/01/2026", DocumentField.PLACE, "An Bình",
                DocumentField.DECISION_NUMBER, "07", DocumentField.SYMBOL, "ĐU"))).isEmpty();
        hold();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_paper_of_the_year_reads_the_same_after_what_january_changed() throws IOException {
        Map<String, String> before = papers();
        january();
        papers().forEach((paper, words) -> assertThat(words).as(paper).isEqualTo(before.get(paper)));
        assertThat(words("danh-sach-du-hop", 2026, "P.01")).as("the year after is another one")
                .contains("BẾN CÁT").doesNotContain(nameOf(MOVED));
    }

    @Test
    void papers_bear_the_day_on_which_they_were_written_and_documents_that_on_which_they_were_signed() throws IOException {
        assertThat(words("bien-ban-hop", YEAR, "P")).contains("An Bình, ngày 09 tháng 12 năm 2025")
                .as("a cell that has not met").contains("An Bình, ngày …… tháng")
                .doesNotContain("ngày 08 tháng 01");
        assertThat(words("bien-ban-kiem-phieu", YEAR, "P.01")).contains("An Bình, ngày 09 tháng 12 năm 2025");
        assertThat(words("ban-kiem-diem", YEAR, "P.01")).contains("An Bình, ngày …… tháng").doesNotContain("ngày 08 tháng 01");
        assertThat(words("quyet-dinh", YEAR, "P")).contains(
                "ĐẢNG ỦY PHƯỜNG SÔNG XANH", "Số 07-QĐ/ĐU", "An Bình, ngày 08 tháng 01 năm 2026", "(Kèm theo Quyết định số 07-QĐ/ĐU, ngày\u00a008",
                "Căn cứ Quy định số 366-QĐ/TW;\nCăn cứ Hướng dẫn số 43-HD/BTCTW;");
    }

    @Test
    void the_minutes_of_a_count_hold_both_rounds_as_they_were_counted() throws IOException {
        assertThat(words("bien-ban-kiem-phieu", YEAR, "P.01")).contains(
                "Số đảng viên được triệu tập: 5. Có\u00a0mặt:\u00a05.", "Số phiếu phát ra: 5. Số phiếu thu vào: 5.",
                "1\t" + nameOf(HEAD) + "\t4\t1\t3\t75,0\t1\t25,0\t0\t0,0").containsSubsequence("Lần 1", "Lần 2", "Đồng ý", nameOf(HEAD));
        assertThat(words("phieu-bieu-quyet", YEAR, "P.01")).as("the best level has a ballot of its own")
                .doesNotContain("xuất sắc").contains("Hoàn thành tốt nhiệm vụ");
        assertThat(words("phieu-binh-chon", YEAR, "P.01")).contains("“Hoàn thành xuất sắc nhiệm vụ”", nameOf(HEAD), "Đồng ý")
                .as("not found good in the first round").doesNotContain(nameOf(MOVED));
        assertThat(words("phieu-bieu-quyet", YEAR, "P.02")).as("no session says otherwise").contains("Hoàn thành xuất sắc");
        assertThat(words("bien-ban-hop", YEAR, "P.01")).contains("Số được triệu tập: 5. Có mặt: 5");
    }

    /** Of every form of running text, as a document: what it says. */
    private Map<String, String> papers() throws IOException {
        Map<String, String> papers = new LinkedHashMap<>();
        for (ReportKind kind : Reports.of(YEAR)) {
            if (!kind.formats().contains(FileFormat.XLSX) || kind.name().startsWith("phieu") || kind.name().startsWith("danh-sach")) {
                for (String unit : List.of("P", "P.01")) {
                    papers.put(kind.name() + " " + unit, words(kind.name(), YEAR, unit));
                }
            }
        }
        return papers;
    }

    private void january() {
        UnitWords renamed = new UnitWords("Chi bộ «Bến Cát» 9", "P", OrganizationLevel.SUBORDINATE_CELL, "Tổ dân phố");
        OrganizeUnits units = new OrganizeUnits(desk, () -> TODAY);
        units.apply(Objects.requireNonNull(units.check(new Act.Change("P.01", renamed, "01/01/2026", "2-QĐ/ĐU")).step()));
        Member moved = keep.read(MOVED).orElseThrow();
        keep.apply(Step.keeping(moved, keep.check(MOVED, FieldValues.of(moved).with(MemberField.CELL, "P.02"), moved, "05/01/2026")));
        line(MOVED, "Phó Bí thư chi bộ", "06/01/2026");
        assertThat(new KeepDocumentSettings(desk).save(2026, "P", Map.of(
                DocumentField.SIGNER_NAME, "Trần Thị Mới", DocumentField.SIGNED_ON, "08/01/2027"))).isEmpty();
        desk.change(records -> {
            records.limitations().put(List.of(limitation().closedIn(2026)));
            return true;
        });
    }

    private static Limitation limitation() {
        return new Limitation(new UUID(4, 4), new SessionKey(YEAR, "P.01"), "Sinh hoạt chưa đều", null, null, null, null, null);
    }

    private void hold() {
        SessionKey key = new SessionKey(YEAR, "P.01");
        SessionSheet sheet = new OpenSession(desk, Invented.REGULATIONS).open(key);
        desk.change(records -> {
            records.reviewSessions().put(List.of(sheet.session()
                    .with(new SessionHead(HELD, "Nhà văn hóa", "Đỗ An", "Vũ Bình", null)).with(BallotPractice.TWO_ROUNDS)));
            sheet.people().forEach(each -> {
                List<Integer> votes = each.id().equals(MOVED) ? List.of(1, 3, 0) : List.of(3, 1, 0);
                records.reviewSessions().putAttendance(List.of(new Attendance(key, each.id(), Presence.PRESENT, null)));
                records.reviewSessions().putBallots(List.of(
                        new BallotResult(key, BallotRound.LEVELS, each.id(), 5, 5, 4, 1, votes, false)));
            });
            records.limitations().put(List.of(limitation()));
            return true;
        });
    }

    private void line(UUID who, String position, String from) {
        keep.apply(keep.lineStep(null, Objects.requireNonNull(keep.check(
                UUID.randomUUID(), who, MemberRecord.Kind.PARTY_POSITION,
                Map.of(RecordField.WHAT, position, RecordField.SINCE, from, RecordField.UNTIL, "")).line())));
    }

    private String nameOf(UUID id) {
        return keep.read(id).orElseThrow().person().fullName();
    }

    private String words(String form, int year, String unit) throws IOException {
        Path file = folder.resolve(form + ".docx");
        new PrintReport(desk, Invented.REGULATIONS).print(Reports.find(form).orElseThrow(), year, unit, file, Progress.NONE);
        try (InputStream bytes = Files.newInputStream(file); XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(bytes))) {
            return words.getText();
        }
    }
}
