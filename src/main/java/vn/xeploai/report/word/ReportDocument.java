package vn.xeploai.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.output.NewFile;
import vn.xeploai.text.Numbers;

/** A report as a text document, one section of the document for each section of the report. */
public final class ReportDocument {
    private static final String PROGRAM = "Xếp Loại";
    /** The library holds a section whole in memory, and nobody edits longer lists by hand. */
    private static final int MOST_ROWS = 8_000;
    /** Blocks and rows drawn at a time; fewer make more work than they save memory. */
    private static final int AT_A_TIME = 2_000;

    private ReportDocument() {}

    /**
     * Writes the document in one step: a reader finds the old file or the whole new one.
     *
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there, RP-07 when the list is too long for it
     */
    public static void write(Report report, Path out) {
        int rows = report.sections().stream().mapToInt(ReportDocument::rows).max().orElse(0);
        if (rows > MOST_ROWS) {
            throw new ProblemException(Problem.error(ReportProblem.TOO_LONG, out.toString(), Map.of(
                    "file", out.toString(), "rows", Numbers.count(rows), "most", Numbers.count(MOST_ROWS))));
        }
        NewFile.write(out, stream -> draw(report, stream));
    }

    private static void draw(Report report, OutputStream stream) throws IOException {
        List<Integer> starts = starts(report.sections());
        DocumentParts.write(IntStream.range(0, starts.size())
                .mapToObj(i -> part(report, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : report.sections().size()))
                .iterator(), stream);
    }

    /** Where the parts begin; a report without sections is one part too. */
    private static List<Integer> starts(List<Section> sections) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int drawn = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (drawn > AT_A_TIME) {
                starts.add(i);
                drawn = 0;
            }
            drawn += sections.get(i).body().size() + rows(sections.get(i));
        }
        return starts;
    }

    private static int rows(Section section) {
        return section.tables().stream().mapToInt(table -> table.rows().size()).sum();
    }

    private static XWPFDocument part(Report report, int from, int to) {
        XWPFDocument document = new XWPFDocument();
        DocumentStyles.define(document, report.style());
        document.getProperties().getCoreProperties().setCreator(PROGRAM);
        document.getProperties().getCoreProperties().setTitle(report.title());
        document.getProperties().getExtendedProperties().setApplication(PROGRAM);
        boolean onTop = report.style().numberOnTop();
        PageNumbers.write(
                onTop ? document.createHeader(HeaderFooterType.DEFAULT) : document.createFooter(HeaderFooterType.DEFAULT),
                onTop ? PageNumbers.ALONE : report.pages(),
                report.sections().stream().filter(Section::beginsPaper).count() > 1);
        CTSectPr end = document.getDocument().getBody().getSectPr();
        for (int i = from; i < to; i++) {
            Section section = report.sections().get(i);
            SectionText.write(document, section, report.style());
            CTSectPr paper = i == report.sections().size() - 1 ? end : breakAfter(document, end);
            PaperSetup.apply(paper, section, report.style());
            if (i == 0 || section.beginsPaper()) {
                // Party documents are numbered from their second page on.
                paper.addNewTitlePg();
            }
            if (i > 0 && section.beginsPaper()) {
                paper.addNewPgNumType().setStart(BigInteger.ONE);
            }
        }
        return document;
    }

    /** Ends a section with a paragraph too small to be seen. */
    private static CTSectPr breakAfter(XWPFDocument document, CTSectPr end) {
        XWPFParagraph mark = document.createParagraph();
        mark.setSpacingBefore(0);
        mark.setSpacingAfter(0);
        mark.createRun().setFontSize(1);
        var properties = mark.getCTP().isSetPPr() ? mark.getCTP().getPPr() : mark.getCTP().addNewPPr();
        properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
        CTSectPr section = properties.addNewSectPr();
        for (CTHdrFtrRef header : end.getHeaderReferenceList()) {
            section.addNewHeaderReference().set(header);
        }
        for (CTHdrFtrRef footer : end.getFooterReferenceList()) {
            section.addNewFooterReference().set(footer);
        }
        return section;
    }
}
