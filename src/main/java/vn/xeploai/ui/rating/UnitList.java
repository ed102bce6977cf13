package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.YearCount;

/** The cells, or the units, whose sheets may be opened: all of them, and those the search leaves. */
final class UnitList {
    private final ReadOnlyObjectWrapper<List<UnitChoice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private List<UnitChoice> all = List.of();

    UnitList() {
        search.addListener(_ -> filter());
    }

    /** Those to choose from, as far as the search leaves them. */
    ReadOnlyObjectProperty<List<UnitChoice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Words looked for. */
    StringProperty search() {
        return search;
    }

    /** Takes the cells of that count; answers with the one to begin with at that unit, {@code null} for none. */
    @Nullable String takeCells(YearCount count, String unit) {
        take(UnitChoices.cells(count));
        return UnitChoices.first(all, count, unit);
    }

    /** Takes the units of that count; answers with the one to begin with at that unit, {@code null} for none. */
    @Nullable String takeUnits(YearCount count, String unit) {
        take(UnitChoices.units(count));
        return UnitChoices.above(all, count, unit);
    }

    /** The one that stands so many places below that one, among those the search leaves. */
    Optional<String> beside(@Nullable String code, int by) {
        List<UnitChoice> list = choices.get();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).code().equals(code) && i + by >= 0 && i + by < list.size()) {
                return Optional.of(list.get(i + by).code());
            }
        }
        return Optional.empty();
    }

    /** The members of that cell are counted otherwise now. */
    void recount(String code, Tally tally) {
        take(all.stream().map(each -> each.code().equals(code) ? each.recounted(tally) : each).toList());
    }

    private void take(List<UnitChoice> others) {
        all = others;
        filter();
    }

    private void filter() {
        String words = VietnameseOrder.folded(search.get().strip());
        choices.set(all.stream().filter(each -> each.searched().contains(words)).toList());
    }
}
