package vn.xeploai.boot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.Organization;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.work.statistics.CountPeople;
import vn.xeploai.work.statistics.Dimension;
import vn.xeploai.work.statistics.Distribution;
import vn.xeploai.work.statistics.People;
import vn.xeploai.work.statistics.PeopleOnDay;
import vn.xeploai.work.statistics.Role;
import vn.xeploai.work.statistics.Statistics;
import vn.xeploai.workbook.ProgramWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistics over the sample of five places count whom the summary counts. */
class StatisticsAgainstSummaryTest {
    @Test
    void on_the_reference_day_every_group_adds_up_to_the_members_of_the_summary(@TempDir Path folder) {
        try (Desk desk = DataDirectory.openOrCreate(folder.resolve("data"));
                SampleWorkbooks workbooks = new ShippedSample()) {
            new LoadSample(desk, EditionReader.shipped(), new ProgramWorkbook()).load(workbooks, Progress.NONE);
            CountPeople people = new CountPeople(desk);
            for (int year : List.of(2013, 2021, 2022, 2023, 2025)) {
                YearCount count = new CountYear(desk, EditionReader.shipped()).count(year);
                LocalDate day = people.referenceDay(year);
                assertThat(day).isEqualTo(count.campaign().referenceDay());
                Statistics all = people.on(year, day, null).of(People.MEMBERS);
                assertThat(all.total().count()).isEqualTo(count.figures().whole().members().total());
                for (Dimension dimension : Dimension.values()) {
                    Distribution by = all.by(dimension);
                    assertThat(by.lines().stream().mapToInt(line -> line.figure().count()).sum()).isEqualTo(all.total().count());
                }
                for (Organization root : count.tree().roots()) {
                    assertThat(people.on(year, day, root.code()).members()).hasSize(
                            count.figures().of(root.code()).orElseThrow().members().total());
                }
            }
            assertThat(people.on(2023, LocalDate.of(2023, 12, 30), null).rowsSpeak()).isFalse();
            PeopleOnDay nobody = people.on(1900, LocalDate.of(1900, 12, 31), null);
            assertThat(nobody.members()).isEmpty();
            assertThat(people.everybody(null)).hasSize(desk.look(records -> records.members().count()));
            assertThat(people.everybody("no-such-unit")).isEmpty();
            // Thủy Xuân (F20): 14 of 14 heads are members, 12 of 14 deputies are heads too.
            String ward = unit(desk, "Thủy Xuân");
            Statistics thuyXuan = people.on(2023, people.referenceDay(2023), ward).of(People.MEMBERS);
            assertThat(Role.NEIGHBOURHOOD_HEAD.among(thuyXuan.members()).count()).isEqualTo(14);
            assertThat(Role.DEPUTY_AND_HEAD.among(thuyXuan.members()).count()).isEqualTo(12);
        }
    }

    private static String unit(Desk desk, String name) {
        return desk.look(records -> records.organizations().all()).stream()
                .filter(each -> each.superiorCode() == null && each.name().contains(name))
                .map(Organization::code)
                .findFirst()
                .orElseThrow();
    }
}
