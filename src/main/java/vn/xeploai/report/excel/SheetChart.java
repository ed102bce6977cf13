package vn.xeploai.report.excel;

import java.util.HexFormat;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.ChartKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.ChartSeries;

/** A chart of the spreadsheet program itself, over the cells of the table above it: it follows when they are changed. */
final class SheetChart {
    /** Rows the chart lies over. */
    private static final int MOST_ROWS = 19;
    private static final int LEAST_ROWS = 10;
    /** What explains the chart, and a little caution. */
    private static final double ROOM_FOR_NOTE = 80;
    private static final double ROW = 19;
    private static final double HUNDRED = 100;
    private static final int OVERLAPPING = 100;
    private static final int GAP = 60;
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private SheetChart() {}

    /**
     * Draws it below what is on the page so far.
     *
     * @param firstRow first row of the table below its headings
     * @param room height of a page
     */
    static void draw(Page page, Chart content, Table table, int firstRow, double room) {
        int top = page.next();
        double used = page.heights().stream().mapToDouble(Double::doubleValue).sum();
        int rows = (int) Math.clamp((room - used - ROOM_FOR_NOTE) / ROW, LEAST_ROWS, MOST_ROWS);
        for (int i = 0; i < rows; i++) {
            page.blank();
        }
        XSSFSheet sheet = page.sheet().getWorkbook().getXSSFWorkbook().getSheet(page.sheet().getSheetName());
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, 0, top, page.widths().last() + 1, top + rows);
        XSSFChart chart = drawing.createChart(place);
        chart.setTitleText(content.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        boolean bars = content.kind() == ChartKind.STACKED_BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis percent = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        percent.setCrosses(AxisCrosses.AUTO_ZERO);
        percent.setMinimum(0);
        percent.setMaximum(HUNDRED);
        percent.getOrAddMajorGridProperties().setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
        XDDFChartData data = chart.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, names, percent);
        data.setVaryColors(false);
        int lastRow = firstRow + table.rows().size() - 1;
        List<String> words = ChartSeries.categories(table);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(words.toArray(String[]::new), range(sheet, firstRow, lastRow, 0));
        for (ChartSeries each : ChartSeries.of(table)) {
            Double[] values = each.values().stream()
                    .map(value -> value == null ? null : (Double) value.doubleValue())
                    .toArray(Double[]::new);
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromArray(values, range(sheet, firstRow, lastRow, each.column()));
            dress(data.addSeries(categories, numbers), each);
        }
        if (data instanceof XDDFBarChartData stacked) {
            stacked.setBarDirection(BarDirection.BAR);
            stacked.setBarGrouping(BarGrouping.STACKED);
            // The first row of the table on top.
            names.setOrientation(AxisOrientation.MAX_MIN);
            percent.setCrosses(AxisCrosses.MAX);
        }
        chart.plot(data);
        if (bars) {
            place(chart, "gapWidth", GAP);
            place(chart, "overlap", OVERLAPPING);
        }
    }

    /** The schema in use does not know the types of these two, so they are written as plain elements, in their order. */
    private static void place(XSSFChart chart, String name, int value) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            if (cursor.toChild(CHARTS, "axId")) {
                cursor.beginElement(name, CHARTS);
                cursor.insertAttributeWithValue("val", String.valueOf(value));
            }
        }
    }

    private static void dress(XDDFChartData.Series series, ChartSeries content) {
        series.setTitle(content.name(), null);
        XDDFSolidFillProperties ink = new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(content.ink())));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            shape.setLineProperties(new XDDFLineProperties(ink));
        } else {
            shape.setFillProperties(ink);
        }
        series.setShapeProperties(shape);
    }

    private static String range(XSSFSheet sheet, int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
