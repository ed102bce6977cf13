package vn.xeploai.lists;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.text.Texts;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A real database with an invented ward, and the errand of importing into it. */
final class WardDesk implements AutoCloseable {
    static final Regulations REGULATIONS = EditionReader.shipped();

    private final Desk desk;

    WardDesk(Path folder) {
        desk = DataDirectory.openOrCreate(folder);
        desk.change(records -> {
            if (records.organizations().all().isEmpty()) {
                records.organizations().insert(List.of(
                        unit("P", null, "Đảng bộ phường Sông Xanh", OrganizationLevel.GRASSROOTS_COMMITTEE),
                        unit("P.1", "P", "Chi bộ tổ dân phố 1", OrganizationLevel.SUBORDINATE_CELL),
                        unit("P.2", "P", "Chi bộ tổ dân phố 12", OrganizationLevel.SUBORDINATE_CELL),
                        unit("P.3", "P", "Chi bộ Trường Mầm non Hoạ Mi", OrganizationLevel.SUBORDINATE_CELL),
                        unit("Q", null, "Đảng bộ phường Núi Đỏ", OrganizationLevel.GRASSROOTS_COMMITTEE),
                        unit("Q.1", "Q", "Chi bộ tổ dân phố 1", OrganizationLevel.SUBORDINATE_CELL),
                        unit("Q.2", "Q", "Chi bộ Quân sự", OrganizationLevel.SUBORDINATE_CELL)));
            }
            return records.organizations().all().size();
        });
    }

    private static Organization unit(String code, @Nullable String above, String name, OrganizationLevel level) {
        return new Organization(code, above, name, level, null, new DateSpan(null, null));
    }

    Desk desk() {
        return desk;
    }

    ImportPlan plan(Path file, @Nullable String unit) {
        return errand().plan(file, unit, Progress.NONE);
    }

    /** Plans and writes a file that must be without fault. */
    ImportPlan take(Path file, @Nullable String unit) {
        ImportPlan plan = plan(file, unit);
        assertThat(plan.problems().stream().filter(Problem::isError).map(each -> each.subject() + " " + Texts.vietnamese().of(each)).limit(5).toList()).isEmpty();
        errand().write(plan, Progress.NONE);
        return plan;
    }

    void refuses(ImportPlan plan) {
        assertThat(catchThrowable(() -> errand().write(plan, Progress.NONE))).hasMessage("IN-53");
        assertThat(members()).isEmpty();
    }

    ImportWorkbook errand() {
        return new ImportWorkbook(desk, REGULATIONS, new ProgramWorkbook());
    }

    List<Member> members() {
        return desk.look(records -> records.members().all());
    }

    Member named(String name) {
        return members().stream().filter(each -> each.person().fullName().equals(name)).findFirst().orElseThrow();
    }


    @Override
    public void close() {
        desk.close();
    }
}
