package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.Organization;
import vn.xeploai.report.intake.ProtocolReport;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.intake.CheckedWorkbook;
import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.intake.IntakeSource;
import vn.xeploai.work.importing.FieldChange;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.UndoImport;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.MatchTarget;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.workbook.WorkbookFile;

/** Imports over an open database. */
public final class DeskIntake implements IntakeDesk {
    private final Desk desk;
    private final WorkbookReader reader;
    private final ImportWorkbook errand;
    private final UndoImport undo;
    private final String identity;

    /** On that desk. */
    public DeskIntake(Desk desk, Regulations regulations, WorkbookReader reader) {
        this.desk = desk;
        this.reader = reader;
        errand = new ImportWorkbook(desk, regulations, reader);
        ContractSpelling spelling = new WorkbookFile().spelling();
        identity = spelling.header(MemberColumns.IDENTITY_NUMBER);
        undo = new UndoImport(desk, spelling);
    }

    @Override
    public CheckedWorkbook check(IntakeSource source, Progress progress) {
        ImportPlan plan = switch (source) {
            case IntakeSource.File file -> errand.plan(file.path(), file.unit(), file.corrections(), progress);
            case IntakeSource.Block block ->
                errand.planPasted(block.name(), block.text(), block.headers(), block.corrections(), progress);
        };
        return new CheckedWorkbook(
                plan.rows().stream().map(this::masked).toList(), plan.problems(), plan.matches(), plan.letters(),
                watching -> errand.write(plan, watching).number());
    }

    /** What the file says stands in the file; a stored identity number is shown to nobody who did not ask for it. */
    private RowPlan masked(RowPlan row) {
        FieldChange change = row.changes().get(identity);
        if (change == null || change.before() == null) {
            return row;
        }
        Map<String, FieldChange> changes = new LinkedHashMap<>(row.changes());
        changes.put(identity, new FieldChange("•".repeat(change.before().length()), change.after()));
        return new RowPlan(row.sheet(), row.row(), row.state(), row.fields(), changes, row.problems());
    }

    @Override
    public List<MatchTarget> targets() {
        return reader.targets();
    }

    @Override
    public void remember(String fingerprint, Map<Integer, List<String>> holds) {
        errand.remember(fingerprint, holds);
    }

    @Override
    public List<Organization> units() {
        return desk.look(records -> records.organizations().all());
    }

    @Override
    public List<PastImport> past() {
        return undo.list();
    }

    @Override
    public UndoResult undo(int number, Progress progress) {
        return undo.undo(number, progress);
    }

    /** In Vietnamese whatever language the screens speak, like every other report. */
    @Override
    public void writeProtocol(ImportProtocol protocol, Path file) {
        new ProtocolReport(Texts.vietnamese()).write(protocol, file);
    }
}
