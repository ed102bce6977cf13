package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.AnnexHeadings;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.KeepSheets;
import vn.xeploai.work.scoring.OpenDossier;
import vn.xeploai.work.scoring.ScoreSheetFile;
import vn.xeploai.work.scoring.SheetBook;

/** Score sheets and dossiers over one database. */
final class ScoringErrands implements ScoringDesk {
    private final KeepSheets sheets;
    private final KeepDossiers dossiers;
    private final @Nullable ScoreSheetFile files;

    ScoringErrands(Desk desk, Regulations regulations, @Nullable ScoreSheetFile files) {
        sheets = new KeepSheets(desk, regulations);
        dossiers = new KeepDossiers(desk, regulations);
        this.files = files;
    }

    @Override
    public SheetBook sheets(int year) {
        return sheets.load(year);
    }

    @Override
    public List<Problem> keepSheets(List<ScoreSheet> before, List<ScoreSheet> after) {
        return sheets.saveAll(before, after);
    }

    @Override
    public List<Problem> copyFromLastYear(int year) {
        return sheets.copyFromLastYear(year);
    }

    @Override
    public List<Criterion> headings(ScoringGroup group) {
        return AnnexHeadings.of(group);
    }

    @Override
    public Optional<ScoreSheetFile> files() {
        return Optional.ofNullable(files);
    }

    @Override
    public OpenDossier dossier(int year, Reviewed subject) {
        return dossiers.load(year, subject);
    }

    @Override
    public List<Problem> keep(Dossier before, Dossier after) {
        return dossiers.save(before, after);
    }
}
