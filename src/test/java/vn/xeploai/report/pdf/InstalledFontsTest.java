package vn.xeploai.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** The font of the office is put into the file where the computer has it whole and its maker allows it. */
class InstalledFontsTest {
    private static final String SANS = "Liberation Sans";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void install() throws IOException {
        copy("LiberationSans-Regular.ttf", "dưới/a.ttf");
        copy("LiberationSans-Bold.ttf", "dưới/b.TTF");
        copy("LiberationSans-Italic.ttf", "c.ttf");
        copy("LiberationSans-BoldItalic.ttf", "d.ttf");
        copy("LiberationMono-Regular.ttf", "e.ttf");
        Files.writeString(folder.resolve("f.ttf"), "không phải phông");
        Files.write(folder.resolve("g.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 1});
    }

    @Test
    void a_family_is_found_whole_by_its_own_name_whatever_its_files_are_called() {
        InstalledFonts fonts = new InstalledFonts(List.of(folder.resolve("không có"), folder));
        assertThat(fonts.of(" liberation SANS ").orElseThrow())
                .containsEntry(Face.Weight.UPRIGHT, folder.resolve("dưới/a.ttf"))
                .containsEntry(Face.Weight.BOLD, folder.resolve("dưới/b.TTF"))
                .containsEntry(Face.Weight.ITALIC, folder.resolve("c.ttf"));
        assertThat(fonts.of("Liberation Mono")).as("bold and italic are missing").isEmpty();
        assertThat(fonts.of("Times New Roman")).isEmpty();
    }

    @Test
    void what_the_maker_does_not_allow_is_not_embedded() {
        assertThat(licence(0)).isTrue();
        assertThat(licence(4)).as("print and preview").isTrue();
        assertThat(licence(8)).as("editable").isTrue();
        assertThat(licence(2)).as("restricted").isFalse();
        assertThat(licence(0x108)).as("no subsets").isFalse();
        assertThat(licence(0x208)).as("pictures only").isFalse();
    }

    @Test
    void letters_are_those_of_the_font_and_of_liberation_serif_where_there_is_none() throws IOException {
        InstalledFonts fonts = new InstalledFonts(List.of(folder));
        assertThat(letters(SANS, fonts).upright().getPostscriptFontName()).isEqualTo("LiberationSans");
        assertThat(letters(SANS, fonts).heavy().getPostscriptFontName()).isEqualTo("LiberationSans-Bold");
        assertThat(letters("Times New Roman", fonts).upright().getPostscriptFontName()).isEqualTo("LiberationSerif");
    }

    @Test
    void a_file_that_became_unreadable_is_no_obstacle() throws IOException {
        InstalledFonts fonts = new InstalledFonts(List.of(folder));
        assertThat(fonts.of(SANS)).isPresent();
        Files.writeString(folder.resolve("c.ttf"), "hỏng");
        assertThat(letters(SANS, fonts).slanted().getPostscriptFontName()).isEqualTo("LiberationSerif-Italic");
    }

    private static boolean licence(int bits) {
        return new FontFile(Set.of("x"), bits, 0).mayBeEmbedded();
    }

    private static Letters letters(String family, InstalledFonts fonts) throws IOException {
        try (Document document = new Document()) {
            PdfWriter writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
            document.open();
            document.newPage();
            Letters letters = Letters.load(writer, family, fonts);
            document.add(letters.phrase("Đảng bộ", Face.upright(12)));
            return letters;
        }
    }

    private void copy(String font, String to) throws IOException {
        Path file = folder.resolve(to);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream("/liberation/" + font), font)) {
            Files.copy(in, file);
        }
    }
}
