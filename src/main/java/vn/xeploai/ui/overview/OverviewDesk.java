package vn.xeploai.ui.overview;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.campaign.KeepSettings;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.overview.LookAtYear;
import vn.xeploai.work.overview.YearGlance;

/** Where the place gets what it shows, and what it may change. */
public interface OverviewDesk {
    /** That year at that unit. */
    YearGlance look(int year, @Nullable String unitCode);

    /** What the regulation says of every decided level there. */
    LookAtYear.Judged judge(int year, @Nullable String unitCode);

    /** Opens a year. */
    void open(int year, LocalDate referenceDay);

    /** The settings of a year. */
    KeepSettings.Kept settings(int year);

    /** Keeps settings, or tells what stands against them. */
    List<Problem> save(YearChoices before, List<YearSetting> wanted);

    /** Takes the list of who stands where. */
    List<Problem> takeSnapshot(int year);

    /** Corrects that list. */
    List<Problem> correct(int year, List<SnapshotChange> differences, String decidedBy, String reason);
}
