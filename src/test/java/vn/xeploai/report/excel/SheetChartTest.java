package vn.xeploai.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

import vn.xeploai.report.content.Report;
import vn.xeploai.report.fixture.District;
import vn.xeploai.report.fixture.InventedMembers;
import vn.xeploai.report.form.DocumentHead;
import vn.xeploai.report.form.FormSource;
import vn.xeploai.report.form.Reports;
import vn.xeploai.text.Texts;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.YearCount;

import static org.assertj.core.api.Assertions.assertThat;

class SheetChartTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void charts_are_the_spreadsheets_own_and_draw_the_cells_of_their_sheet() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(District.in(2014), District.in(2020), District.in(2021)))) {
            XSSFSheet levels = workbook.getSheet("Biểu đồ mức");
            XDDFChartData bars = chart(levels).getChartSeries().getFirst();
            assertThat(bars.getSeriesCount()).isEqualTo(4);
            for (int s = 0; s < bars.getSeriesCount(); s++) {
                agrees(levels, chart(levels).getCTChart().getPlotArea().getBarChartArray(0).getSerArray(s).getVal().getNumRef());
            }
            XSSFSheet years = workbook.getSheet("Biểu đồ các năm");
            XDDFChartData lines = chart(years).getChartSeries().getFirst();
            assertThat(lines.getSeriesCount()).isEqualTo(3);
            for (int s = 0; s < 3; s++) {
                agrees(years, chart(years).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(s).getVal().getNumRef());
            }
            assertThat(chart(years).getCTChart().getDispBlanksAs().getVal().toString()).isEqualTo("gap");
        }
    }

    @Test
    void a_line_is_broken_where_another_regulation_begins() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(District.in(2014), District.in(2020), District.in(2021)))) {
            XSSFSheet years = workbook.getSheet("Biểu đồ các năm");
            var drawn = chart(years).getCTChart().getPlotArea().getLineChartArray(0).getSerArray(2).getVal().getNumRef().getNumCache();
            assertThat(drawn.getPtCount().getVal()).isEqualTo(4);
            assertThat(drawn.getPtList().stream().map(point -> point.getIdx()).toList())
                    .as("nothing is drawn over the change of rules")
                    .containsExactly(0L, 2L, 3L);
        }
    }

    @Test
    void a_year_alone_has_no_trend_and_nobody_rated_no_chart_at_all() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(District.in(2021)))) {
            assertThat(workbook.getSheet("Biểu đồ mức")).isNotNull();
            assertThat(workbook.getSheet("Biểu đồ các năm")).isNull();
        }
    }

    /** What the chart remembers is what stands in the cells it points to. */
    private static void agrees(XSSFSheet sheet, CTNumRef values) {
        String range = values.getF();
        assertThat(range).startsWith("'" + sheet.getSheetName() + "'!");
        CellRangeAddress cells = CellRangeAddress.valueOf(range.substring(range.indexOf('!') + 1));
        assertThat(values.getNumCache().getPtCount().getVal()).isEqualTo(cells.getNumberOfCells());
        assertThat(values.getNumCache().getPtList()).isNotEmpty().allSatisfy(point -> assertThat(Double.parseDouble(point.getV()))
                .isEqualTo(sheet.getRow(cells.getFirstRow() + (int) point.getIdx()).getCell(cells.getFirstColumn()).getNumericCellValue()));
    }

    private static XSSFChart chart(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().getFirst();
    }

    private XSSFWorkbook written(List<YearCount> years) throws IOException {
        YearCount now = years.getLast();
        Report report = Reports.ANNUAL.form().of(new FormSource(
                now, () -> null, District.CODE, new InventedMembers(now, District.CODE, List.of()), _ -> DocumentHead.EMPTY,
                Texts.vietnamese(), () -> years, new YearChoices(now.campaign().year(), Map.of())));
        Path file = folder.resolve("charts.xlsx");
        ReportWorkbook.write(report, file);
        return new XSSFWorkbook(file.toString());
    }
}
