package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.excel.ReportWorkbook;
import vn.xeploai.report.form.DocumentHead;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.FormSource;
import vn.xeploai.report.form.People;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.report.printing.KeepTemplates;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.report.template.TagData;
import vn.xeploai.report.word.ReportDocument;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.text.Texts;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListCollectives;
import vn.xeploai.work.counting.ListMembers;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.deciding.OverrideEntry;
import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.meeting.LoadSession;
import vn.xeploai.work.meeting.ReadMinutes;
import vn.xeploai.work.meeting.ReadReviews;
import vn.xeploai.work.meeting.ReviewsOfYear;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.workbook.ProgramWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks every form in every format over the sample data of four regimes and reads each file back. */
class EveryFormTest {
    private static final List<Integer> YEARS = List.of(2013, 2021, 2024, 2025);

    /** A page or two for everybody: a cell is enough to read back. */
    private static final Set<String> PAGES_EACH = Set.of("ban-kiem-diem");

    @TempDir
    static Path folder;

    private static final Regulations REGULATIONS = EditionReader.shipped();

    /** Nothing is written after the sample was loaded, so every year is counted once. */
    private static final Map<Integer, YearCount> COUNTS = new HashMap<>();
    private static final Map<String, List<MemberEntry>> MEMBERS = new HashMap<>();

    private static @Nullable Desk desk;
    private static @Nullable CountedParts parts;

    @BeforeAll
    static void load_the_sample() {
        Desk opened = DataDirectory.openOrCreate(folder.resolve("data"));
        desk = opened;
        try (SampleWorkbooks workbooks = new ShippedSample()) {
            new LoadSample(opened, REGULATIONS, new ProgramWorkbook()).load(workbooks, Progress.NONE);
        }
        SampleReviews.addTo(opened, List.of(2020, 2021, 2024));
        parts = new CountedParts(opened);
    }

    @AfterAll
    static void close() {
        desk().close();
    }

    static Stream<Arguments> formsOfYears() {
        return YEARS.stream().flatMap(year -> Reports.of(year).stream().map(kind -> Arguments.of(kind.name(), year)));
    }

    @ParameterizedTest
    @MethodSource("formsOfYears")
    void every_form_of_a_ward_reads_back_as_it_was_counted(String name, int year) throws IOException {
        check(name, year, PAGES_EACH.contains(name) ? cell(year) : ward(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tong-hop-nam", "chua-xep-loai", "kiem-soat-ty-le", "bieu-d", "bieu-e", "bieu-6f"})
    void every_table_of_a_district_reads_back_as_it_was_counted(String name) throws IOException {
        check(name, 2021, "TT");
    }

    /** Every tag there is, in a document and in a workbook, for every year: filled with what the calculator says. */
    @ParameterizedTest
    @ValueSource(ints = {2013, 2021, 2024, 2025})
    void every_tag_of_a_template_is_filled_as_it_was_counted(int year) throws IOException {
        ReportKind kind = Reports.find("danh-sach-dang-vien").orElseThrow();
        String unit = ward(year);
        YearCount current = count(year);
        YearCount before = count(year - 1);
        TagData data = TemplateTags.data(new FormSource(
                current, () -> before, unit, new SamplePeople(desk(), year), DocumentHead.EMPTY, Texts.vietnamese()), kind);
        CountedCells counted = new CountedCells(List.of(current, before), Objects.requireNonNull(parts));
        data.single().values().forEach(counted::check);
        data.lists().values().forEach(rows -> rows.forEach(row -> row.values().forEach(counted::check)));
        assertThat(data.lists().get("dang_vien")).hasSize(current.figures().of(unit).orElseThrow().members().total());
        KeepTemplates templates = new KeepTemplates(desk());
        for (String ending : List.of("docx", "xlsx")) {
            Path template = AllTags.write(folder.resolve("tat-ca-the." + ending));
            assertThat(templates.add(kind, year, year, template)).isEmpty();
            Path file = folder.resolve("dien." + ending);
            new PrintReport(desk(), REGULATIONS).print(kind, year, unit, file, Progress.NONE);
            AllTags.compare(file, data);
            Files.delete(file);
        }
        templates.of(kind).forEach(templates::remove);
    }

    private static void check(String name, int year, String unit) throws IOException {
        ReportKind kind = Reports.find(name).orElseThrow();
        YearCount current = count(year);
        YearCount before = count(year - 1);
        List<YearCount> history = history(year);
        Report content = kind.form().of(new FormSource(
                current, () -> before, unit, new SamplePeople(desk(), year), _ -> DocumentHead.EMPTY, Texts.vietnamese(), () -> history,
                desk().look(records -> YearChoices.of(records, year))));
        new CountedCells(Stream.concat(history.stream(), Stream.of(before)).toList(), Objects.requireNonNull(parts)).check(content);
        new OtherNumbers(new SamplePeople(desk(), year).members(unit)).check(name, content);
        SamplePeople people = new SamplePeople(desk(), year);
        new CountedSentences(current, unit, people.members(unit), people.reviews(unit).limitations(), people.sessions(unit))
                .check(name, content);
        namesAreAsManyAsCounted(name, unit, current, content);
        assertThat(content.sections().toString()).doesNotContain("{", "}");
        int wholeWay = year % kind.formats().size();
        for (FileFormat format : kind.formats()) {
            Path file = folder.resolve(name + "-" + year + "." + format.ending());
            if (format == kind.formats().get(wholeWay)) {
                new PrintReport(desk(), REGULATIONS).print(kind, year, unit, file, Progress.NONE);
            } else {
                draw(content, format, file);
            }
            switch (format) {
                case XLSX -> ReadBack.workbook(file, content);
                case DOCX -> ReadBack.document(file, content);
                case PDF -> ReadBack.pages(file, content);
            }
            Files.delete(file);
        }
    }

    /** Each year goes the whole way to the file in another format; the others are drawn from what was composed already. */
    private static void draw(Report content, FileFormat format, Path file) {
        switch (format) {
            case XLSX -> ReportWorkbook.write(content, file);
            case DOCX -> ReportDocument.write(content, file);
            case PDF -> ReportPages.write(content, file);
        }
    }

    /** Every year of the database up to that one. */
    private static List<YearCount> history(int last) {
        return desk().look(records -> records.campaigns().all()).stream()
                .map(Campaign::year)
                .filter(year -> year <= last && REGULATIONS.of(year).isPresent())
                .sorted()
                .map(EveryFormTest::count)
                .toList();
    }

    /** A list of everybody is as long as "tổng số", each group of the statistics adds up to it. */
    private static void namesAreAsManyAsCounted(String name, String unit, YearCount current, Report content) {
        int total = current.figures().of(unit).orElseThrow().members().total();
        if (Set.of("danh-sach-dang-vien", "so-dang-vien", "danh-sach-du-hop").contains(name)) {
            assertThat(content.sections().stream()
                    .flatMap(section -> section.tables().stream())
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.kind() == RowKind.ITEM)
                    .count()).isEqualTo(total);
        }
    }

    /** The smallest grassroots committee with rated members; in a year without ratings, the smallest with members. */
    private static String ward(int year) {
        YearCount count = count(year);
        boolean rated = count.figures().whole().members().rated() > 0;
        return smallest(count, OrganizationLevel.GRASSROOTS_COMMITTEE, members -> rated ? members.rated() : members.total());
    }

    /** The smallest cell to be rated: a page for each of its members is enough to read back. */
    private static String cell(int year) {
        return smallest(count(year), OrganizationLevel.SUBORDINATE_CELL, Tally::subject);
    }

    private static String smallest(YearCount count, OrganizationLevel level, ToIntFunction<Tally> size) {
        return count.tree().superiorsFirst().stream()
                .filter(each -> each.level() == level)
                .map(Organization::code)
                .filter(code -> size.applyAsInt(members(count, code)) > 2)
                .min(Comparator.comparingInt(code -> size.applyAsInt(members(count, code))))
                .orElseThrow();
    }

    private static Tally members(YearCount count, String code) {
        return count.figures().of(code).orElseThrow().members();
    }

    private static YearCount count(int year) {
        return COUNTS.computeIfAbsent(year, each -> new CountYear(desk(), REGULATIONS).count(each));
    }

    private static Desk desk() {
        return Objects.requireNonNull(desk);
    }

    /** The names as the use cases give them. */
    private record SamplePeople(Desk desk, int year) implements People {
        @Override
        public List<MemberEntry> members(@Nullable String unitCode) {
            return MEMBERS.computeIfAbsent(year + " " + unitCode, _ -> new ListMembers(desk, REGULATIONS).list(year, unitCode));
        }

        @Override
        public List<OverrideEntry> overrides(@Nullable String unitCode) {
            return List.of();
        }

        @Override
        public List<SubjectLine> organizations(@Nullable String unitCode, SubjectType subject, Slice slice) {
            return new ListSubjects(desk, REGULATIONS).list(year, unitCode, subject, slice);
        }

        @Override
        public List<SubjectLine> collectives(@Nullable String unitCode) {
            return new ListCollectives(desk, REGULATIONS).list(year, unitCode);
        }

        @Override
        public ReviewsOfYear reviews(@Nullable String unitCode) {
            return new ReadReviews(desk).of(year, unitCode);
        }

        @Override
        public List<SessionSheet> sessions(@Nullable String unitCode) {
            return new ReadMinutes(desk, EditionReader.shipped()).of(year, unitCode);
        }

        @Override
        public SessionSheet session(SessionKey key) {
            return new LoadSession(desk, EditionReader.shipped()).load(key);
        }

        @Override
        public People yearBefore() {
            return new SamplePeople(desk, year - 1);
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(ZoneId.systemDefault());
        }
    }
}
