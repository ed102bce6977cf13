package vn.xeploai.work.importing;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class LevelsByYearTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2008 | Trong sạch, vững mạnh          | TSVM  | false", "2013 | trong sạch vững mạnh | TSVM | false",
        "2013 | TSVM tiêu biểu                 | TSVM  | true", "2017 | Trong sạch, vững mạnh tiêu biểu | TSVM | true",
        "2012 | TSVM TB                        | TSVM  | true", "2016 | Hoàn thành tốt nhiệm vụ | HTTNV | false",
        "2016 | Yếu kém                        | YK    | false", "2010 | yk | YK | false", "2010 | YẾU, KÉM | YK | false",
        "2018 | HTXSNV                         | HTXSNV | false", "2025 | Hoàn thành  xuất sắc  nhiệm vụ | HTXSNV | false",
        "2021 | Không hoàn thành nhiệm vụ      | KHTNV | false", "2021 | htnv | HTNV | false"
    })
    void organizations_have_the_levels_of_the_time(int year, String written, String code, boolean exemplary) {
        Ward ward = new Ward(folder).with(Ward.ratedCells(year + "|P.1||" + written + "||||"));
        assertThat(ward.organizationRatings(year))
                .extracting(OrganizationAssessment::outcome).containsExactly(new Outcome.Rated(code, exemplary));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2008 | Đủ tư cách, hoàn thành xuất sắc nhiệm vụ | ĐTC HTXSNV", "2013 | Đủ tư cách hoàn thành tốt nhiệm vụ | ĐTC HTTNV",
        "2013 | ĐTC HTTNV  | ĐTC HTTNV", "2013 | ĐTC, HTTNV | ĐTC HTTNV", "2013 | Đủ tư cách, HTNV | ĐTC HTNV", "2013 | HTTNV | ĐTC HTTNV",
        "2013 | Hoàn thành nhiệm vụ | ĐTC HTNV", "2013 | Vi phạm tư cách | VPTC", "2013 | vptc | VPTC", "2013 | KHTNV | VPTC",
        "2013 | Không hoàn thành nhiệm vụ | VPTC", "2013 | Vi phạm tư cách hoặc không HTNV | VPTC",
        "2013 | Vi phạm tư cách hoặc không hoàn thành nhiệm vụ | VPTC",
        "2014 | Đủ tư cách, hoàn thành tốt nhiệm vụ | HTTNV", "2017 | ĐTC HTXSNV | HTXSNV", "2017 | HTNV | HTNV",
        "2018 | Hoàn thành tốt nhiệm vụ | HTTNV", "2025 | KHTNV | KHTNV"
    })
    void members_have_the_levels_of_the_time(int year, String written, String code) {
        Ward ward = new Ward(folder).with(Ward.rated(year + "|P.1|D1|||||" + written + "|"));
        assertThat(ward.ratings(year).getFirst().outcome())
                .isEqualTo(new Outcome.Rated(code, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021 | TSVM", "2021 | Yếu kém", "2013 | HTXSNV", "2016 | KHTNV", "2021 | Tốt", "2021 | HTXSNV tiêu biểu", "2021 | TSVM tiêu biểu"
    })
    void a_level_of_another_time_is_an_error_for_organizations(int year, String written) {
        assertThat(new Ward(folder).problems(Ward.ratedCells(year + "|P.1||" + written + "||||")))
                .extracting(each -> each.code().id()).containsExactly("IN-47");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021 | Đủ tư cách, HTTNV", "2018 | ĐTC HTTNV", "2021 | VPTC", "2016 | VPTC", "2013 | TSVM", "2016 | TSVM", "2013 | HTXSNV",
        "2010 | Hoàn thành xuất sắc nhiệm vụ"
    })
    void a_level_of_another_time_is_an_error_for_members(int year, String written) {
        assertThat(new Ward(folder).problems(Ward.rated(year + "|P.1|D1||||" + written + "|" + written + "|")))
                .extracting(each -> each.code().id()).containsExactly("IN-47", "IN-47");
    }

    @ParameterizedTest
    @CsvSource({"2007", "1999", "2101"})
    void years_that_no_regulation_ruled_are_errors_on_every_sheet(int year) {
        assertThat(new Ward(folder).problems(Ward.measured(year + "|P|Hộ nghèo|hộ||1|1|1|")))
                .extracting(each -> each.code().id()).containsExactly("IN-27");
        assertThat(new Ward(folder).problems(Ward.rated(year + "|P.1|D1|||||HTTNV|")))
                .extracting(each -> each.code().id()).containsExactly("IN-27");
    }
}
