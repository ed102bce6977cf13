package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.Organization;
import vn.xeploai.report.intake.ProtocolReport;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.intake.CheckedWorkbook;
import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.intake.IntakeSource;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.importing.UndoImport;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.workbook.MatchTarget;
import vn.xeploai.workbook.WorkbookFile;

/** Imports over an open database. */
public final class DeskIntake implements IntakeDesk {
    private final Desk desk;
    private final WorkbookReader reader;
    private final ImportWorkbook errand;
    private final UndoImport undo;

    /** On that desk. */
    public DeskIntake(Desk desk, Regulations regulations, WorkbookReader reader) {
        this.desk = desk;
        this.reader = reader;
        errand = new ImportWorkbook(desk, regulations, reader);
        undo = new UndoImport(desk, new WorkbookFile().spelling());
    }

    @Override
    public CheckedWorkbook check(IntakeSource source, Progress progress) {
        ImportPlan plan = switch (source) {
            case IntakeSource.File file -> errand.plan(file.path(), file.unit(), file.corrections(), progress);
            case IntakeSource.Block block ->
                errand.planPasted(block.name(), block.text(), block.headers(), block.corrections(), progress);
        };
        return new CheckedWorkbook(
                plan.rows(), plan.problems(), plan.matches(), plan.letters(),
                watching -> errand.write(plan, watching).number());
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
