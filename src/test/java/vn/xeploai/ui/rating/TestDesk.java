package vn.xeploai.ui.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.OpenYear;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** The real errands over a desk; a save can be made to fail. */
final class TestDesk implements RatingDesk {
    final Desk desk;
    @Nullable Function<List<Change>, Saving> instead;
    int saves;

    TestDesk(Desk desk) {
        this.desk = desk;
    }

    @Override
    public YearCount count(int year) {
        return new CountYear(desk, Invented.REGULATIONS).count(year);
    }

    @Override
    public Sheet load(SheetKey key) {
        return new LoadSheet(desk, Invented.REGULATIONS).load(key);
    }

    @Override
    public Saving save(SheetKey key, List<Change> changes) {
        saves++;
        Function<List<Change>, Saving> other = instead;
        return other == null ? new SaveMarks(desk, Invented.REGULATIONS).save(key, changes) : other.apply(changes);
    }

    @Override
    public List<OpenYear.Offer> offers() {
        return new OpenYear(desk, Invented.REGULATIONS).offers(2026);
    }

    @Override
    public Campaign open(int year, LocalDate referenceDay) {
        return new OpenYear(desk, Invented.REGULATIONS).open(year, referenceDay);
    }
}
