package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.work.scoring.OpenDossier;
import vn.xeploai.work.scoring.ScoreSheetFile;
import vn.xeploai.work.scoring.SheetBook;

/** Where score sheets and dossiers come from and go to. */
public interface ScoringDesk {
    /** The score sheets of that year. */
    SheetBook sheets(int year);

    /** Keeps those sheets of one year, all or none; answers with what stands against it, empty when they are kept. */
    List<Problem> keepSheets(List<ScoreSheet> before, List<ScoreSheet> after);

    /** Takes over the sheets of the year before where there are none; answers with what stands against it. */
    List<Problem> copyFromLastYear(int year);

    /** The headings of the annex for that group, without points. */
    List<Criterion> headings(ScoringGroup group);

    /** Workbooks of score sheets, where there is something to read and write them. */
    Optional<ScoreSheetFile> files();

    /** The dossier of that subject. */
    OpenDossier dossier(int year, Reviewed subject);

    /** Keeps a dossier; answers with what stands against it, empty when it is kept. */
    List<Problem> keep(Dossier before, Dossier after);
}
