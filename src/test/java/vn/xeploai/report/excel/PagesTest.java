package vn.xeploai.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.report.layout.TextWidth;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {
    private static final double ROOM = 500;

    @Test
    void what_fits_one_page_needs_nothing() {
        assertThat(pages(15, 8)).isEqualTo(Pages.AS_NEEDED);
    }

    @Test
    void a_page_of_signatures_only_is_saved() {
        assertThat(pages(22, 8)).isEqualTo(1);
    }

    @Test
    void signatures_that_follow_rows_stay_on_their_page() {
        assertThat(pages(30, 8)).isEqualTo(Pages.AS_NEEDED);
    }

    @Test
    void letters_are_never_made_too_small_to_read() {
        assertThat(pages(24, 12)).isEqualTo(Pages.AS_NEEDED);
    }

    @Test
    void on_later_pages_the_repeated_headings_take_their_room() {
        // 24 rows on the first page, 22 under the two headings of the second: the 46th row of the table is the last that fits.
        assertThat(pages(46, 5)).isEqualTo(2);
        // Programs differ by a row or two on later pages: there the limit is set to be sure.
        assertThat(pages(47, 5)).isEqualTo(2);
        assertThat(pages(52, 5)).isEqualTo(Pages.AS_NEEDED);
    }

    @Test
    void widths_of_words_grow_with_size_and_weight_and_ignore_marks() {
        assertThat(TextWidth.points("Đảng", 12, false)).isEqualTo(TextWidth.points("Đang", 12, false));
        assertThat(TextWidth.points("Đảng viên", 14, true)).isGreaterThan(TextWidth.points("Đảng viên", 12, true));
        assertThat(TextWidth.lines("một hai ba bốn năm sáu", 60, 12, false)).isEqualTo(3);
        assertThat(TextWidth.lines("một hai ba bốn năm sáu", 600, 12, false)).isEqualTo(1);
        assertThat(TextWidth.lines("a".repeat(100), 60, 12, false)).isGreaterThan(8);
        assertThat(TextWidth.lines("", 60, 12, false)).isEqualTo(1);
    }

    private static int pages(int table, int tail) {
        List<Double> heights = new ArrayList<>(Collections.nCopies(table + tail, 20.0));
        return new Pages(heights, 0, 1, table).toFit(ROOM);
    }
}
