package vn.xeploai.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A disk that is full, however much went onto it before, is told as what it is and not as a fault of the program. */
class RefusedPagesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5_000, 40_000})
    void a_full_disk_is_a_refusal(int room) {
        List<Section> sections = IntStream.range(0, 20).mapToObj(paper -> new Section(
                "Bản " + paper, false, "", new Letterhead.OfDocument("", "ĐẢNG ỦY XÃ", "", "ĐẢNG CỘNG SẢN VIỆT NAM", "ngày 09"),
                "BẢN " + paper, "", "",
                IntStream.range(0, 200).<Block>mapToObj(line -> Paragraph.body("dòng " + paper + " " + line)).toList(),
                Closing.NONE)).toList();
        Report report = new Report(2025, "Bản kiểm điểm", "{page}/{pages}", sections);
        assertThatThrownBy(() -> ReportPages.draw("Bản kiểm điểm", List.of(report), new FullDisk(room)))
                .isInstanceOf(IOException.class).hasStackTraceContaining("No space left on device");
    }

    private static final class FullDisk extends OutputStream {
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int value) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
