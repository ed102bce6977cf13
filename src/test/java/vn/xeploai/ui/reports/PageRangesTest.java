package vn.xeploai.ui.reports;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageRangesTest {
    @Test
    void pages_are_read_as_people_write_them() {
        assertThat(PageRanges.of("1-3,5", 7)).contains(List.of(0, 1, 2, 4));
        assertThat(PageRanges.of(" 5 ; 2 – 3 ", 7)).contains(List.of(1, 2, 4));
        assertThat(PageRanges.of("2,2,1-2", 2)).contains(List.of(0, 1));
        assertThat(PageRanges.of(" ", 2)).as("all").contains(List.of(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "3-2", "1-8", "a", "1,,2", "1-", "-1", "99999999999", "1 2", ","})
    void what_is_no_page_is_no_choice(String typed) {
        assertThat(PageRanges.of(typed, 7)).isEmpty();
    }
}
