package vn.xeploai.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The letters put into the file: the font of the office where this computer has it, its maker lets it be embedded and it has all
 * Vietnamese letters; else Liberation Serif, as wide as Times New Roman letter by letter (SIL Open Font License 1.1).
 *
 * @param upright for running text
 * @param heavy for titles
 * @param slanted for remarks
 * @param signs what the font lacks
 */
record Letters(BaseFont upright, BaseFont heavy, BaseFont slanted, Signs signs) {
    private static final InstalledFonts INSTALLED = InstalledFonts.ofSystem();
    /** Of each kind of letter that fonts without Vietnamese lack. */
    private static final String VIETNAMESE = "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ…–“”";
    private static final String FOLDER = "/liberation/";
    /** Stands for a letter that the font does not have. */
    private static final char UNKNOWN = '□';

    static Letters load(PdfWriter writer, String family) throws IOException {
        return load(writer, family, INSTALLED);
    }

    static Letters load(PdfWriter writer, String family, InstalledFonts fonts) throws IOException {
        Signs signs = new Signs(writer);
        Letters installed = fonts.of(family).map(files -> installed(files, signs)).orElse(null);
        return installed != null ? installed : new Letters(
                face("LiberationSerif-Regular.ttf"),
                face("LiberationSerif-Bold.ttf"),
                face("LiberationSerif-Italic.ttf"),
                signs);
    }

    /** Nothing for a font that cannot be embedded or lacks letters. */
    private static @Nullable Letters installed(Map<Face.Weight, Path> files, Signs signs) {
        try {
            Letters letters = new Letters(
                    face(files, Face.Weight.UPRIGHT), face(files, Face.Weight.BOLD), face(files, Face.Weight.ITALIC), signs);
            return Stream.of(letters.upright, letters.heavy, letters.slanted)
                            .allMatch(cut -> VIETNAMESE.chars().allMatch(cut::charExists))
                    ? letters
                    : null;
        } catch (IOException | DocumentException unusable) {
            return null;
        }
    }

    private static BaseFont face(Map<Face.Weight, Path> files, Face.Weight weight) throws IOException {
        return BaseFont.createFont(
                Objects.requireNonNull(files.get(weight)).toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, null, null);
    }

    private static BaseFont face(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(FOLDER + file), file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
        }
    }

    /** The words in those letters; signs of levels that the font lacks are drawn. */
    Phrase phrase(String text, Face face) {
        BaseFont base = switch (face.weight()) {
            case UPRIGHT -> upright;
            case BOLD -> heavy;
            case ITALIC -> slanted;
        };
        Font font = new Font(base, (float) face.size(), Font.NORMAL, Color.decode("#" + face.ink()));
        Phrase phrase = new Phrase();
        phrase.setFont(font);
        StringBuilder run = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints().forEach(letter -> {
            if (base.charExists(letter) || letter == '\n') {
                run.appendCodePoint(letter);
            } else if (Signs.has(letter)) {
                flush(run, phrase, font);
                phrase.add(signs.chunk(letter, font));
            } else {
                run.append(UNKNOWN);
            }
        });
        flush(run, phrase, font);
        return phrase;
    }

    private static void flush(StringBuilder run, Phrase phrase, Font font) {
        if (!run.isEmpty()) {
            phrase.add(new Chunk(run.toString(), font));
            run.setLength(0);
        }
    }
}
