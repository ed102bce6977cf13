package vn.xeploai.ui.rating;

import java.time.LocalTime;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.deciding.Blocker;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Xếp loại: which sheet of which year is worked on. */
public final class RatingViewModel {
    /** What is rated. */
    public enum Mode {
        /** Đảng viên của một chi bộ. */
        MEMBERS,
        /** Tổ chức, chi bộ của một đơn vị. */
        UNITS
    }

    private final RatingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final GridViewModel grid;
    private final RulingViewModel ruling;
    private final OpenYearViewModel opening;
    private final DecidingViewModel deciding;
    private final ClosingViewModel closing;
    private final VotesViewModel votes;
    private final DossierViewModel dossier;
    private final SheetsViewModel sheets;
    private @Nullable Blocker wanted;

    private final UnitList units = new UnitList();
    private final ReadOnlyObjectWrapper<@Nullable String> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.MEMBERS);
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private @Nullable YearCount count;
    private String unit = "";
    private int wantedYear;
    private int asked;

    /**
     * Knows nothing until {@link #open}.
     *
     * @param clock the time of day, for "saved at"
     * @param yearOpened told which year was opened here
     */
    public RatingViewModel(
            RatingDesk desk, TaskRunner runner, Texts texts, Supplier<LocalTime> clock, IntConsumer yearOpened) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        grid = new GridViewModel(desk, runner, texts, clock);
        ruling = new RulingViewModel(desk, runner, texts);
        opening = new OpenYearViewModel(desk, runner, texts, yearOpened);
        deciding = new DecidingViewModel(desk.deciding(), runner, texts, grid, this::reload);
        closing = new ClosingViewModel(desk.deciding(), runner, texts, this::reload, this::goTo);
        grid.opened().addListener(_ -> arrive());
        votes = new VotesViewModel(desk, runner, texts, grid);
        dossier = new DossierViewModel(desk, runner, texts, grid);
        sheets = new SheetsViewModel(desk.scoring(), runner, texts);
        grid.state().addListener(_ -> redraw());
        grid.keeping().addListener(_ -> {
            if (!grid.isUnsettled()) {
                notice.set(null);
            }
        });
    }

    /** The sheet. */
    public GridViewModel grid() {
        return grid;
    }

    /** The ruling panel. */
    public RulingViewModel ruling() {
        return ruling;
    }

    /** The score sheets of the year. */
    public SheetsViewModel sheets() {
        return sheets;
    }

    /** Opens the score sheets of the year looked at, once nothing else is left unsaved. */
    public void openSheets() {
        if (year() != 0 && !isHeldBack()) {
            ruling.close();
            deciding.hide();
            closing.hide();
            sheets.open(year());
        }
    }

    /** Self-review, tasks and comments of the subject with the keyboard. */
    public DossierViewModel dossier() {
        return dossier;
    }

    /** Opens the dossier of the subject with the keyboard, or puts it away. */
    public void review() {
        Sheet sheet = grid.sheet();
        if (sheet != null) {
            grid.cursor().focused().ifPresent(row -> {
                if (row.equals(dossier.subject().get())) {
                    dossier.close();
                } else {
                    ruling.close();
                    deciding.hide();
                    closing.hide();
                    dossier.open(sheet, row);
                }
            });
        }
    }

    /** The cell's votes. */
    public VotesViewModel votes() {
        return votes;
    }

    /** Opening another year. */
    public OpenYearViewModel opening() {
        return opening;
    }

    /** Deciding the sheet. */
    public DecidingViewModel deciding() {
        return deciding;
    }

    /** Ending the year. */
    public ClosingViewModel closing() {
        return closing;
    }

    /** Whether anything was kept here. */
    public boolean changedRecords() {
        return grid.edits().get() + deciding.kept() + closing.kept() > 0;
    }

    /** Brings the panel of decisions up in place of any other, or decides when it stands there already. */
    public void decide() {
        if (deciding.shown().get()) {
            deciding.decide();
        } else if (grid.sheet() != null && dossier.close()) {
            grid.dismiss();
            ruling.close();
            closing.hide();
            deciding.show();
        }
    }

    /** Brings the panel of the year's end up in place of any other, or puts it away. */
    public void endYear() {
        if (closing.shown().get()) {
            closing.hide();
        } else {
            showEnd(year());
        }
    }

    /** Brings the panel of that year's end up in place of any other. */
    public void showEnd(int ofYear) {
        if (ofYear != 0 && dossier.close()) {
            grid.dismiss();
            ruling.close();
            deciding.hide();
            closing.show(ofYear);
        }
    }

    /** Rates those when the place is opened next. */
    public void aim(Mode next) {
        if (next != mode.get() && !isHeldBack()) {
            mode.set(next);
        }
    }

    /** Opens the sheet in which that is mended, the keyboard on whom it is about. */
    void goTo(Blocker blocker) {
        if (isHeldBack()) {
            return;
        }
        wanted = blocker;
        mode.set(blocker.where() instanceof SheetKey.Members ? Mode.MEMBERS : Mode.UNITS);
        unit = blocker.where().unitCode();
        YearCount now = count;
        if (now != null) {
            take(now);
        }
    }

    private void arrive() {
        Blocker there = wanted;
        Sheet sheet = grid.sheet();
        if (there != null && sheet != null && sheet.key().equals(there.where())) {
            wanted = null;
            grid.cursor().focusOn(there.subject());
        }
    }

    /** The cells or units to choose from. */
    UnitList units() {
        return units;
    }

    /** Code of the chosen one. */
    public ReadOnlyObjectProperty<@Nullable String> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What is rated. */
    public ReadOnlyObjectProperty<Mode> mode() {
        return mode.getReadOnlyProperty();
    }

    /** Why there is nothing to choose from. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** What has to be said about going elsewhere. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The year looked at; 0 before the first. */
    public int year() {
        YearCount now = count;
        return now == null ? 0 : now.campaign().year();
    }

    /** The cell or unit whose sheet is open. */
    public String unit() {
        return unit;
    }

    /** Opens the year at that unit; while something cannot be kept, only once that is settled. */
    public void open(int year, String atUnit) {
        wantedYear = year;
        if (!isHeldBack()) {
            unit = atUnit;
            read(year);
        }
    }

    /** Reads the sheet and its choices anew. */
    public void reload() {
        if (!isHeldBack() && wantedYear != 0) {
            read(wantedYear);
        }
    }

    /** Rates somebody else. */
    public void choose(Mode other) {
        if (other != mode.get() && !isHeldBack()) {
            mode.set(other);
            YearCount now = count;
            if (now != null) {
                take(now);
            }
        }
    }

    /** Opens the sheet of that cell or unit. */
    public void choose(String code) {
        if (!code.equals(chosen.get()) && !isHeldBack()) {
            unit = code;
            openSheet(code);
        }
    }

    /** Opens the next or an earlier sheet of the list. */
    public void stepUnit(int by) {
        units.beside(chosen.get(), by).ifPresent(this::choose);
    }

    /** Explains the subject with the keyboard, or closes the explanation of it. */
    public void why() {
        Sheet sheet = grid.sheet();
        if (sheet != null) {
            grid.cursor().focused().ifPresent(row -> {
                if (row.equals(ruling.subject().get())) {
                    ruling.close();
                } else if (dossier.close()) {
                    deciding.hide();
                    closing.hide();
                    ruling.open(sheet, row);
                }
            });
        }
    }

    private void read(int year) {
        int ticket = ++asked;
        runner.start(_ -> desk.count(year), TaskRunner.Reply.of(
                found -> {
                    if (ticket == asked) {
                        failure.set(null);
                        take(found);
                    }
                },
                thrown -> {
                    if (ticket == asked) {
                        failure.set(Failure.of(thrown));
                    }
                }));
    }

    private void take(YearCount found) {
        count = found;
        String code = mode.get() == Mode.MEMBERS ? units.takeCells(found, unit) : units.takeUnits(found, unit);
        if (code == null) {
            chosen.set(null);
        } else {
            openSheet(code);
        }
    }

    private void openSheet(String code) {
        YearCount now = count;
        if (now != null) {
            ruling.close();
            dossier.close();
            notice.set(null);
            chosen.set(code);
            int year = now.campaign().year();
            grid.open(mode.get() == Mode.MEMBERS ? new SheetKey.Members(year, code) : new SheetKey.Units(year, code), now);
        }
    }

    /** The count of the open sheet follows its keys. */
    private void redraw() {
        String code = chosen.get();
        OpenedSheet sheet = grid.opened().get();
        if (code == null || sheet == null || sheet.rows().isEmpty() || !sheet.sheet().key().unitCode().equals(code)) {
            return;
        }
        units.recount(code, SheetState.tally(sheet.sheet(), grid.rows()));
    }

    private boolean isHeldBack() {
        if (dossier.subject().get() != null && !dossier.close()) {
            return true;
        }
        if (sheets.shown().get() && !sheets.close()) {
            return true;
        }
        boolean held = grid.unsaved() > 0;
        notice.set(held
                ? new Notice(Notice.Kind.WARNING, texts.get("rating.leave.unsaved", Map.of(
                        "count", String.valueOf(grid.unsaved()))),
                        new Notice.Action(texts.get("rating.discard"), this::discard))
                : null);
        return held;
    }

    private void discard() {
        grid.discard();
        notice.set(null);
        reload();
    }
}
