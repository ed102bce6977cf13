package vn.xeploai.ui.overview;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.PartyPositions;
import vn.xeploai.work.campaign.KeepSettings;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.overview.LookAtYear;
import vn.xeploai.work.overview.YearGlance;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.OpenYear;

/** The errands of the place, over one database. */
public final class OverviewErrands implements OverviewDesk {
    private final LookAtYear looking;
    private final OpenYear opening;
    private final KeepSettings settings;
    private final KeepSnapshot snapshot;

    /** Over that desk. */
    public OverviewErrands(Desk desk, Regulations regulations) {
        looking = new LookAtYear(desk, regulations, PartyPositions::isSecretary);
        opening = new OpenYear(desk, regulations);
        settings = new KeepSettings(desk, regulations);
        snapshot = new KeepSnapshot(desk, regulations);
    }

    @Override
    public YearGlance look(int year, @Nullable String unitCode) {
        return looking.look(year, unitCode);
    }

    @Override
    public LookAtYear.Judged judge(int year, @Nullable String unitCode) {
        return looking.judge(year, unitCode);
    }

    @Override
    public void open(int year, LocalDate referenceDay) {
        opening.open(year, referenceDay);
    }

    @Override
    public KeepSettings.Kept settings(int year) {
        return settings.load(year);
    }

    @Override
    public List<Problem> save(YearChoices before, List<YearSetting> wanted) {
        return settings.save(before, wanted);
    }

    @Override
    public List<Problem> takeSnapshot(int year) {
        return snapshot.take(year);
    }

    @Override
    public List<Problem> correct(int year, List<SnapshotChange> differences, String decidedBy, String reason) {
        return snapshot.correct(year, differences, decidedBy, reason);
    }
}
