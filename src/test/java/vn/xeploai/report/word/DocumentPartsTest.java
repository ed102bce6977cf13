package vn.xeploai.report.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** A document drawn part after part is the one that would have been drawn at once. */
class DocumentPartsTest {
    private static final int PAPERS = 60;
    /** More than are drawn at a time come together every few papers. */
    private static final int LINES = 300;

    @Test
    void every_paper_of_a_long_document_is_there_once_and_in_order(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dai.docx");
        ReportDocument.write(papers(), file);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            List<String> words = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(words.stream().filter(each -> each.startsWith("BẢN "))).containsExactlyElementsOf(
                    IntStream.range(0, PAPERS).mapToObj(i -> "BẢN " + i).toList());
            assertThat(words.stream().filter(each -> each.startsWith("dòng "))).containsExactlyElementsOf(
                    IntStream.range(0, PAPERS * LINES).mapToObj(i -> "dòng " + i / LINES + " " + i % LINES).toList());
            assertThat(document.getTables()).hasSize(PAPERS);
        }
    }

    @Test
    void every_paper_has_its_page_its_numbering_and_a_page_number_that_is_there(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dai.docx");
        ReportDocument.write(papers(), file);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            List<CTSectPr> papers = papers(document);
            assertThat(papers).hasSize(PAPERS).allSatisfy(paper -> {
                assertThat(paper.isSetTitlePg()).isTrue();
                assertThat(paper.isSetPgSz()).isTrue();
                PackagePart number = document.getRelationById((paper.sizeOfHeaderReferenceArray() > 0
                        ? paper.getHeaderReferenceArray(0) : paper.getFooterReferenceArray(0)).getId()).getPackagePart();
                assertThat(number.getPartName().getName()).containsAnyOf("header", "footer");
            });
            assertThat(papers.subList(1, PAPERS)).allSatisfy(paper -> assertThat(paper.getPgNumType().getStart().toString()).isEqualTo("1"));
        }
    }

    private static List<CTSectPr> papers(XWPFDocument document) {
        return Stream.concat(
                document.getParagraphs().stream()
                        .filter(each -> each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr())
                        .map(each -> each.getCTP().getPPr().getSectPr()),
                Stream.of(document.getDocument().getBody().getSectPr())).toList();
    }

    private static Report papers() {
        List<Section> sections = IntStream.range(0, PAPERS).mapToObj(paper -> new Section(
                "Bản " + paper, false, "", new Letterhead.OfDocument("", "ĐẢNG ỦY XÃ", "", "ĐẢNG CỘNG SẢN VIỆT NAM", "ngày 09"),
                "BẢN " + paper, "", "",
                IntStream.range(0, LINES).<Block>mapToObj(line -> Paragraph.body("dòng " + paper + " " + line)).toList(),
                Closing.NONE)).toList();
        return new Report(2025, "Bản kiểm điểm", "{page}/{pages}", sections);
    }
}
