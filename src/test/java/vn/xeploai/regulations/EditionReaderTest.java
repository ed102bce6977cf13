package vn.xeploai.regulations;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

class EditionReaderTest {
    private final Regulations regulations = EditionReader.shipped();

    @ParameterizedTest
    @CsvSource({
        "2008, 20-HD/BTCTW", "2010, 20-HD/BTCTW", "2011, 07-HD/BTCTW", "2013, 07-HD/BTCTW", "2014, 27-HD/BTCTW",
        "2017, 27-HD/BTCTW", "2018, 132-QĐ/TW", "2022, 132-QĐ/TW", "2023, 124-QĐ/TW", "2024, 124-QĐ/TW",
        "2025, 366-QĐ/TW", "2026, 366-QĐ/TW"
    })
    void every_year_has_the_regulation_that_ruled_it(int year, String regulation) {
        assertThat(regulations.of(year).map(Edition::regulation)).contains(regulation);
    }

    @Test
    void no_regulation_is_known_before_2008() {
        assertThat(regulations.of(2007)).isEmpty();
    }

    @Test
    void level_sets_are_those_of_the_time() {
        assertThat(codes(2013, false)).containsExactly("TSVM", "HTTNV", "HTNV", "YK");
        assertThat(codes(2013, true)).containsExactly("ĐTC HTXSNV", "ĐTC HTTNV", "ĐTC HTNV", "VPTC");
        assertThat(codes(2016, true)).containsExactly("HTXSNV", "HTTNV", "HTNV", "KHTNV");
        assertThat(codes(2021, false)).containsExactly("HTXSNV", "HTTNV", "HTNV", "KHTNV");
    }

    private List<String> codes(int year, boolean members) {
        Edition edition = regulations.of(year).orElseThrow();
        return (members ? edition.memberLevels() : edition.organizationLevels())
                .levels().stream().map(Level::code).toList();
    }
}
