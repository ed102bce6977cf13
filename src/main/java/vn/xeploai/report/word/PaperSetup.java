package vn.xeploai.report.word;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.layout.Paper;

/** A4 and its margins. */
final class PaperSetup {
    private static final double TWENTIETHS = 20;
    private static final double FOOTER = 24;

    private PaperSetup() {}

    static void apply(CTSectPr properties, Section section, PageStyle style) {
        Paper paper = Paper.of(section.landscape(), style);
        CTPageSz size = properties.addNewPgSz();
        size.setW(twentieths(paper.width()));
        size.setH(twentieths(paper.height()));
        if (section.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = properties.addNewPgMar();
        margins.setLeft(twentieths(paper.left()));
        margins.setRight(twentieths(paper.right()));
        margins.setTop(twentieths(paper.top()));
        margins.setBottom(twentieths(paper.bottom()));
        margins.setHeader(twentieths(Paper.TO_NUMBER));
        margins.setFooter(twentieths(FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }

    static BigInteger twentieths(double points) {
        return BigInteger.valueOf(Math.round(points * TWENTIETHS));
    }
}
