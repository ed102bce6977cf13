package vn.xeploai.ui.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ExportViewModelTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> written = new ArrayList<>();

    @Test
    void says_where_the_report_is_and_opens_its_folder() {
        dialogs.toWrite = Path.of("out", "report.xlsx");
        ExportViewModel model = model(new DirectTaskRunner(), (year, unit, _, _) -> written.add(year + " " + unit));
        model.export(2021, "TT");
        assertThat(written).containsExactly("2021 TT");
        assertThat(dialogs.suggested).isEqualTo("Bao-cao-xep-loai-2021-TT.xlsx");
        Notice notice = notice(model);
        assertThat(notice.kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(notice.text()).contains(dialogs.toWrite.toString());
        Objects.requireNonNull(notice.action()).run().run();
        assertThat(dialogs.folderShownOf).isEqualTo(dialogs.toWrite);
        Objects.requireNonNull(notice.other()).run().run();
        assertThat(dialogs.opened).isEqualTo(dialogs.toWrite);
    }

    @Test
    void the_whole_database_has_no_unit() {
        dialogs.toWrite = Path.of("report.xlsx");
        model(new DirectTaskRunner(), (year, unit, _, _) -> written.add(year + " " + unit)).export(2021, UnitNode.ALL);
        assertThat(written).containsExactly("2021 null");
        assertThat(dialogs.suggested).isEqualTo("Bao-cao-xep-loai-2021.xlsx");
    }

    @Test
    void nothing_happens_without_a_file() {
        ExportViewModel model = model(new DirectTaskRunner(), (_, _, _, _) -> written.add("written"));
        model.export(2021, "TT");
        assertThat(written).isEmpty();
        assertThat(model.notice().get()).isNull();
    }

    @Test
    void refusals_stand_in_the_place() {
        dialogs.toWrite = Path.of("report.xlsx");
        ExportViewModel refused = model(new DirectTaskRunner(), (_, _, _, _) -> {
            throw new ProblemException(Desks.Code.LOCKED.error());
        });
        refused.export(2021, "TT");
        assertThat(notice(refused).kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(notice(refused).text()).contains("D:\\");
        ExportViewModel faulty = model(new DirectTaskRunner(), (_, _, _, _) -> {
            throw new IllegalStateException("a bug");
        });
        faulty.export(2021, "TT");
        assertThat(notice(faulty).text()).doesNotContain("a bug").containsPattern("[0-9A-F]{6}");
        ExportViewModel stopped = model(new DirectTaskRunner(), (_, _, _, _) -> {
            throw new CancellationException();
        });
        stopped.export(2021, "TT");
        assertThat(notice(stopped).kind()).isEqualTo(Notice.Kind.INFO);
    }

    @Test
    void one_report_at_a_time() {
        dialogs.toWrite = Path.of("report.xlsx");
        HeldTaskRunner held = new HeldTaskRunner();
        ExportViewModel model = model(held, (_, _, _, _) -> written.add("written"));
        model.export(2021, "TT");
        model.export(2021, "TT");
        assertThat(held.waiting()).isEqualTo(1);
        assertThat(model.running().get()).isTrue();
        model.cancel();
        held.releaseAll();
        assertThat(written).isEmpty();
        assertThat(model.running().get()).isFalse();
    }

    private ExportViewModel model(TaskRunner runner, ReportDesk desk) {
        return new ExportViewModel(desk, runner, dialogs, Texts.vietnamese());
    }

    private static Notice notice(ExportViewModel model) {
        return Objects.requireNonNull(model.notice().get());
    }
}
