package vn.xeploai.report.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.Paper;
import vn.xeploai.report.layout.Sizes;
import vn.xeploai.report.layout.Widths;

/** Draws one section on its sheet: letterhead, title, words and tables of equally many columns, signatures. */
final class SectionSheet {
    /** Parts of a line. */
    private static final double GAP_ABOVE_TABLE = 0.3;
    private static final double GAP_BELOW_TABLE = 0.2;
    private static final Look NOTE = Look.plain(Look.BODY, HorizontalAlignment.LEFT);
    private static final Look NOTE_CENTRED = Look.plain(Look.BODY, HorizontalAlignment.CENTER);
    private static final Look MARK = Look.plain(Sizes.NUMBERING, HorizontalAlignment.RIGHT).inItalics();

    private final PageStyle style;
    private final Look centre;

    SectionSheet(PageStyle style) {
        this.style = style;
        this.centre = Look.plain(style.text(), HorizontalAlignment.CENTER);
    }

    void draw(SXSSFSheet sheet, Styles styles, Section section) {
        Paper paper = Paper.of(section.landscape(), style);
        List<Table> tables = section.tables();
        if (tables.stream().map(each -> each.columns().size()).distinct().count() > 1) {
            throw new IllegalArgumentException("tables of one sheet share its columns: " + section.name());
        }
        Widths widths = widths(section, tables, paper.room());
        Page page = new Page(sheet, styles, widths);
        head(page, section);
        int firstHeading = page.next();
        int lastHeading = firstHeading - 1;
        int endOfTable = firstHeading;
        boolean runsOn = false;
        for (Block block : section.body()) {
            switch (block) {
                case Paragraph paragraph -> {
                    if (page.next() == endOfTable && endOfTable > firstHeading) {
                        page.row(GAP_BELOW_TABLE, Look.BODY);
                    }
                    page.paragraph(paragraph.text(), look(paragraph));
                }
                case Chart chart -> SheetChart.draw(
                        page, chart, tables.getFirst(), lastHeading + 1, paper.roomFor(widths.all()));
                case Table table -> {
                    // Only the heading of a table that has the sheet to itself is repeated on its pages.
                    runsOn = table.runsOn() && tables.size() == 1;
                    if (lastHeading >= firstHeading) {
                        page.blank();
                    } else {
                        page.row(GAP_ABOVE_TABLE, Look.BODY);
                    }
                    firstHeading = page.next();
                    lastHeading = TableSheet.draw(page, table);
                    endOfTable = page.next();
                }
            }
        }
        closing(page, section);
        PaperSetup.apply(sheet, paper, page.next() - 1, page.widths().last());
        Pages broken = new Pages(page.heights(), runsOn ? firstHeading : lastHeading + 1, lastHeading, endOfTable);
        sheet.getPrintSetup().setFitHeight((short) broken.toFit(paper.roomFor(page.widths().all())));
        if (runsOn) {
            sheet.setRepeatingRows(new CellRangeAddress(firstHeading, lastHeading, -1, -1));
            sheet.createFreezePane(0, lastHeading + 1);
        }
    }

    /** As wide as the page where there is room to spare or a chart to draw; a wider table is drawn smaller by the print setup. */
    private static Widths widths(Section section, List<Table> tables, double room) {
        if (tables.isEmpty()) {
            return Widths.even(room);
        }
        Widths needed = tables.stream().map(Widths::of).reduce(Widths::wider).orElseThrow();
        boolean drawn = section.body().stream().anyMatch(Chart.class::isInstance);
        return drawn ? new Widths(needed.fitted(tables.getFirst(), room).points()) : needed.within(room).comfortable(tables.getFirst(), room).balanced(room);
    }

    private void head(Page page, Section section) {
        if (!section.mark().isEmpty()) {
            page.paragraph(section.mark(), MARK);
        }
        switch (section.letterhead()) {
            case Letterhead.OfDocument head -> {
                page.halves(head.superiorBody(), centre, head.party(), centre.sized(style.party()).inBold().underline());
                page.halves(head.issuingBody(), centre.inBold(), head.placeAndDay(), centre.inItalics());
                page.halves("*", centre, "", centre);
                page.halves(head.number(), centre, "", centre);
            }
            case Letterhead.OfAnnex head -> {
                page.halves(head.superiorBody(), centre, head.form(), centre.inBold());
                page.halves(head.issuingBody(), centre.inBold(), head.belongsTo(), NOTE_CENTRED.inItalics());
            }
        }
        page.blank();
        page.paragraph(section.title(), centre.sized(style.title()).inBold());
        page.paragraph(section.subtitle(), section.landscape() ? NOTE_CENTRED : centre.inBold());
        page.paragraph(section.remark(), NOTE_CENTRED.inItalics());
    }

    private Look look(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case BODY, FILL, LINE, NOTE -> NOTE;
            case HEADING -> NOTE.inBold();
            case RESOLVE -> centre.inBold();
        };
    }

    private static String block(Signature signature, String room) {
        return signature.equals(Signature.NOBODY)
                ? ""
                : signature.onBehalfOf() + "\n" + signature.position() + room + signature.name();
    }

    private void closing(Page page, Section section) {
        Closing closing = section.closing();
        if (closing.isEmpty()) {
            return;
        }
        Signature left = closing.left() == null ? Signature.NOBODY : closing.left();
        Signature right = closing.right() == null ? Signature.NOBODY : closing.right();
        page.blank();
        // One row: the only thing that no spreadsheet tears over two pages.
        String room = "\n".repeat(Sizes.linesToSign(section.landscape()) + 1);
        page.halves(block(left, room), centre.inBold(), block(right, room), centre.inBold());
        closing.recipients().forEach(each -> page.paragraph(each, NOTE));
    }
}
