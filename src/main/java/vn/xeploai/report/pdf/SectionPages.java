package vn.xeploai.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.ParagraphKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.FillLine;
import vn.xeploai.report.layout.HeadSplit;
import vn.xeploai.report.layout.Sizes;
import vn.xeploai.report.layout.Tail;

/** Draws one section: letterhead, title, words and tables, signatures. */
final class SectionPages {
    private static final float LEADING = 1.17f;
    private static final float INDENT = 28;
    private static final float SPACE_AFTER = 4;
    private static final float USUAL_LEFT = 0.49f;
    /** A heading needs room for a few lines of what it heads. */
    private static final float ROOM_UNDER_HEADING = 60;

    private final Document document;
    private final PdfWriter writer;
    private final Letters letters;
    private final PageStyle style;

    SectionPages(Document document, PdfWriter writer, Letters letters, PageStyle style) {
        this.document = document;
        this.writer = writer;
        this.letters = letters;
        this.style = style;
    }

    void draw(Section section) {
        head(section);
        List<Block> body = section.body();
        int tail = Tail.start(section);
        List<org.openpdf.text.Paragraph> last = new ArrayList<>();
        for (Block block : body.subList(tail, body.size())) {
            if (block instanceof Paragraph paragraph) {
                last.add(words(paragraph));
            }
        }
        PdfPTable end = tail == body.size() && section.closing().isEmpty() ? null : closing(section, last);
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block instanceof Table table) {
                new TablePages(document, writer, letters).draw(table, end == null || i < tail ? 0 : end.getTotalHeight());
            } else if (block instanceof Paragraph paragraph && i < tail) {
                paragraph(paragraph);
            } else if (block instanceof Chart chart) {
                new ChartPicture(writer, letters, document.right() - document.left()).draw(chart, section.tables().getLast(), document);
            }
        }
        if (end != null) {
            document.add(end);
        }
    }

    private void head(Section section) {
        if (!section.mark().isEmpty()) {
            document.add(line(section.mark(), Face.italic(Sizes.NUMBERING), Element.ALIGN_RIGHT));
        }
        float share = (float) HeadSplit.left(section.letterhead(), document.right() - document.left(), style);
        PdfPTable halves = halves(share);
        PdfPCell left = bare();
        PdfPCell right = bare();
        switch (section.letterhead()) {
            case Letterhead.OfDocument head -> {
                add(left, head.superiorBody(), Face.upright(style.text()));
                add(left, head.issuingBody(), Face.bold(style.text()));
                add(left, "*", Face.upright(style.text()));
                if (!head.number().isEmpty()) {
                    add(left, head.number(), Face.upright(style.text()));
                }
                org.openpdf.text.Paragraph party = line(head.party(), Face.bold(style.party()), Element.ALIGN_CENTER);
                party.getChunks().forEach(chunk -> ((org.openpdf.text.Chunk) chunk).setUnderline(0.8f, -3));
                right.addElement(party);
                add(right, head.placeAndDay(), Face.italic(style.text()));
            }
            case Letterhead.OfAnnex head -> {
                add(left, head.superiorBody(), Face.upright(style.text()));
                add(left, head.issuingBody(), Face.bold(style.text()));
                add(right, head.form(), Face.bold(style.text()));
                add(right, head.belongsTo(), Face.italic(Sizes.TABLE));
            }
        }
        halves.addCell(left);
        halves.addCell(right);
        document.add(halves);
        org.openpdf.text.Paragraph title = line(section.title(), Face.bold(style.title()), Element.ALIGN_CENTER);
        title.setSpacingBefore(14);
        document.add(title);
        if (!section.subtitle().isEmpty()) {
            document.add(line(
                    section.subtitle(), section.landscape() ? Face.upright(Sizes.TABLE) : Face.bold(style.text()), Element.ALIGN_CENTER));
        }
        if (!section.remark().isEmpty()) {
            document.add(line(section.remark(), Face.italic(Sizes.TABLE), Element.ALIGN_CENTER));
        }
        document.add(line(" ", Face.upright(Sizes.HEADING), Element.ALIGN_LEFT));
    }

    private void paragraph(Paragraph content) {
        if (content.kind().heads() && writer.getVerticalPosition(true) - document.bottom() < ROOM_UNDER_HEADING) {
            document.newPage();
        }
        document.add(words(content));
    }

    private org.openpdf.text.Paragraph words(Paragraph content) {
        boolean note = content.kind() == ParagraphKind.NOTE;
        int size = note ? Sizes.TABLE : style.text();
        org.openpdf.text.Paragraph paragraph = line(
                content.kind() == ParagraphKind.LINE
                        ? FillLine.dots(document.right() - document.left() - INDENT, size)
                        : content.text(),
                content.kind().heads() ? Face.bold(size) : Face.upright(size),
                switch (content.kind()) {
                    case RESOLVE -> Element.ALIGN_CENTER;
                    case FILL, LINE, HEADING -> Element.ALIGN_LEFT;
                    case BODY, NOTE -> Element.ALIGN_JUSTIFIED;
                });
        if (!note && content.kind() != ParagraphKind.RESOLVE) {
            paragraph.setFirstLineIndent(INDENT);
        }
        paragraph.setSpacingAfter(SPACE_AFTER);
        return paragraph;
    }

    /** Signatures never stand alone: the last words go with them. */
    private PdfPTable closing(Section section, List<org.openpdf.text.Paragraph> before) {
        Closing closing = section.closing();
        int lines = Sizes.linesToSign(section.landscape());
        PdfPTable halves = halves(USUAL_LEFT);
        halves.setTotalWidth(document.right() - document.left());
        halves.setKeepTogether(true);
        halves.setSplitRows(false);
        for (org.openpdf.text.Paragraph each : before) {
            PdfPCell words = bare();
            words.setColspan(2);
            words.addElement(each);
            halves.addCell(words);
        }
        PdfPCell left = bare();
        PdfPCell right = bare();
        left.setPaddingTop(12);
        right.setPaddingTop(12);
        for (int i = 0; i < closing.recipients().size(); i++) {
            left.addElement(line(
                    closing.recipients().get(i),
                    i == 0 ? Face.bold(Sizes.TABLE) : Face.upright(Sizes.HEADING),
                    Element.ALIGN_LEFT));
        }
        sign(left, closing.left(), lines);
        sign(right, closing.right(), lines);
        halves.addCell(left);
        halves.addCell(right);
        return halves;
    }

    private void sign(PdfPCell cell, @Nullable Signature signature, int lines) {
        if (signature == null) {
            return;
        }
        add(cell, signature.onBehalfOf(), Face.bold(style.text()));
        add(cell, signature.position().isEmpty() ? " " : signature.position(), Face.bold(style.text()));
        for (int i = 0; i < lines; i++) {
            add(cell, " ", Face.upright(style.text()));
        }
        add(cell, signature.name(), Face.bold(style.text()));
    }

    private void add(PdfPCell cell, String text, Face face) {
        cell.addElement(line(text, face, Element.ALIGN_CENTER));
    }

    private org.openpdf.text.Paragraph line(String text, Face face, int align) {
        Phrase phrase = letters.phrase(text, face);
        org.openpdf.text.Paragraph line = new org.openpdf.text.Paragraph(phrase);
        line.setLeading((float) face.size() * LEADING);
        line.setAlignment(align);
        return line;
    }

    private static PdfPTable halves(float left) {
        PdfPTable table = new PdfPTable(new float[] {left, 1 - left});
        table.setWidthPercentage(100);
        return table;
    }

    private static PdfPCell bare() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }
}
