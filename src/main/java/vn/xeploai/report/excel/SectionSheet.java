package vn.xeploai.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;

/** Draws one section on its sheet: letterhead, title, table, notes, signatures. */
final class SectionSheet {
    private static final Look CENTRE = Look.plain(14, HorizontalAlignment.CENTER);
    private static final Look NOTE = Look.plain(Look.BODY, HorizontalAlignment.LEFT);
    private static final Look NOTE_CENTRED = Look.plain(Look.BODY, HorizontalAlignment.CENTER);
    private static final int PARTY = 15;
    private static final int TITLE = 16;
    private static final int ROOM_TO_SIGN = 4;

    private SectionSheet() {}

    static void draw(SXSSFSheet sheet, Styles styles, Section section) {
        Page page = new Page(sheet, styles, Widths.of(section.table()));
        letterhead(page, section.letterhead());
        page.blank();
        page.paragraph(section.title(), CENTRE.sized(TITLE).inBold());
        page.paragraph(section.subtitle(), section.landscape() ? NOTE_CENTRED : CENTRE.inBold());
        page.paragraph(section.remark(), NOTE_CENTRED.inItalics());
        int firstHeading = page.next();
        int lastHeading = TableSheet.draw(page, section.table());
        int endOfTable = page.next();
        section.notes().forEach(note -> page.paragraph(note, NOTE));
        page.blank();
        signatures(page, section);
        Paper paper = section.landscape() ? Paper.LANDSCAPE : Paper.PORTRAIT;
        PaperSetup.apply(sheet, paper, page.next() - 1, page.widths().last());
        boolean runsOn = section.table().runsOn();
        Pages broken = new Pages(page.heights(), runsOn ? firstHeading : lastHeading + 1, lastHeading, endOfTable);
        sheet.getPrintSetup().setFitHeight((short) broken.toFit(paper.roomFor(page.widths().all())));
        if (runsOn) {
            sheet.setRepeatingRows(new CellRangeAddress(firstHeading, lastHeading, -1, -1));
            sheet.createFreezePane(0, lastHeading + 1);
        }
    }

    private static void letterhead(Page page, Letterhead letterhead) {
        switch (letterhead) {
            case Letterhead.OfDocument head -> {
                page.halves(head.superiorBody(), CENTRE, head.party(), CENTRE.sized(PARTY).inBold().underline());
                page.halves(head.issuingBody(), CENTRE.inBold(), head.placeAndDay(), CENTRE.inItalics());
                page.halves("*", CENTRE, "", CENTRE);
                page.halves(head.number(), CENTRE, "", CENTRE);
            }
            case Letterhead.OfAnnex head -> {
                page.halves(head.superiorBody(), CENTRE, head.form(), CENTRE.inBold());
                page.halves(head.issuingBody(), CENTRE.inBold(), head.belongsTo(), NOTE_CENTRED.inItalics());
            }
        }
    }

    private static void signatures(Page page, Section section) {
        Signature left = section.preparedBy();
        Signature right = section.signedBy();
        page.halves(left.onBehalfOf(), CENTRE.inBold(), right.onBehalfOf(), CENTRE.inBold());
        page.halves(left.position(), CENTRE.inBold(), right.position(), CENTRE.inBold());
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            page.blank();
        }
        page.halves(left.name(), CENTRE.inBold(), right.name(), CENTRE.inBold());
    }
}
