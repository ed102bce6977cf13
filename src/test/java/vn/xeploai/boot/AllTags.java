package vn.xeploai.boot;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.template.Made;
import vn.xeploai.report.template.Tag;
import vn.xeploai.report.template.TagData;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates that hold every tag once, and what must stand in them when they are filled. */
final class AllTags {
    private AllTags() {}

    static Path write(Path file) throws IOException {
        List<String> single = TemplateTags.book().single().stream().map(tag -> "{{" + tag.name() + "}}").toList();
        boolean word = file.toString().endsWith(".docx");
        return Files.write(file, word
                ? Made.document(single, rows(tag -> "{{" + tag.name() + "}}¦"), "{{don_vi}}")
                : Made.workbook(concat(single, rows(tag -> "{{" + tag.name() + "}}\t"))));
    }

    private static List<String> rows(Function<Tag, String> cell) {
        return TemplateTags.book().lists().entrySet().stream()
                .map(list -> "{{#" + list.getKey() + "}}" + list.getValue().stream().map(cell).collect(Collectors.joining()))
                .toList();
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    static void compare(Path file, TagData data) throws IOException {
        assertThat(data.single().keySet()).containsExactlyInAnyOrderElementsOf(
                TemplateTags.book().single().stream().map(Tag::name).toList());
        if (file.toString().endsWith(".docx")) {
            compareDocument(file, data);
        } else {
            compareWorkbook(file, data);
        }
    }

    private static void compareDocument(Path file, TagData data) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            List<String> expected = TemplateTags.book().single().stream().map(tag -> words(data.single(), tag)).toList();
            assertThat(document.getParagraphs().stream().map(each -> each.getText()).toList()).isEqualTo(expected);
            List<String> rows = new ArrayList<>();
            each(data, (tags, row) -> rows.add(tags.stream()
                    .map(tag -> words(row, tag) + "¦")
                    .collect(Collectors.joining())));
            List<XWPFTable> tables = document.getTables();
            assertThat(tables.getFirst().getRows().stream().map(row -> row.getCell(0).getText()).toList()).isEqualTo(rows);
        }
    }

    private static void compareWorkbook(Path file, TagData data) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<XSSFRow> found = new ArrayList<>();
            sheet.forEach(row -> found.add((XSSFRow) row));
            Iterator<XSSFRow> next = found.iterator();
            TemplateTags.book().single().forEach(tag -> same(next.next(), 0, cell(data.single(), tag)));
            data.lists().forEach((list, rows) -> {
                if (rows.isEmpty()) {
                    next.next().forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK));
                }
                List<Tag> tags = Objects.requireNonNull(TemplateTags.book().lists().get(list));
                for (Map<String, Cell> row : rows) {
                    XSSFRow printed = next.next();
                    for (int i = 0; i < tags.size(); i++) {
                        same(printed, i, cell(row, tags.get(i)));
                    }
                }
            });
            assertThat(next.hasNext()).isFalse();
        }
    }

    private static void each(TagData data, BiConsumer<List<Tag>, Map<String, Cell>> row) {
        TemplateTags.book().lists().forEach((list, tags) -> Objects.requireNonNull(data.lists().get(list)).forEach(each -> row.accept(tags, each)));
    }

    private static void same(XSSFRow row, int column, Cell expected) {
        var cell = row.getCell(column);
        switch (expected) {
            case Cell.Blank _ -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
            case Cell.Words words -> assertThat(cell.getStringCellValue()).isEqualTo(words(words));
            case Cell.Day day -> assertThat(cell.getStringCellValue()).isEqualTo(words(day));
            case Cell.Ordinal ordinal -> assertThat(cell.getNumericCellValue()).isEqualTo(ordinal.number());
            case Cell.Count count -> assertThat(cell.getNumericCellValue()).isEqualTo(count.value());
            case Cell.Amount amount -> assertThat(cell.getNumericCellValue()).isEqualTo(amount.value().doubleValue());
            case Cell.Percent percent -> number(cell, percent.value());
            case Cell.Ratio ratio -> number(cell, ratio.value());
            case Cell.Points points -> number(cell, points.value());
        }
    }

    private static void number(org.apache.poi.ss.usermodel.Cell cell, Optional<BigDecimal> value) {
        if (value.isPresent()) {
            assertThat(cell.getNumericCellValue()).isEqualTo(value.get().doubleValue());
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo("–");
        }
    }

    private static Cell cell(Map<String, Cell> row, Tag tag) {
        return Objects.requireNonNull(row.get(tag.name()));
    }

    private static String words(Map<String, Cell> row, Tag tag) {
        return words(cell(row, tag));
    }

    private static String words(Cell cell) {
        return ReadBack.printed(cell, RowKind.ITEM).replace('\n', ' ');
    }
}
