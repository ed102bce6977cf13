package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.settings.MemberViews;
import vn.xeploai.work.keeping.MemberOrder;

/** Cột và cách xem: which columns the table has, and filters, order and columns under names, kept for this user. */
public final class ColumnsViewModel {
    private final KeptViews kept;
    private final MembersViewModel list;
    private final ReadOnlyObjectWrapper<List<MemberViews.Column>> columns;
    private final ReadOnlyObjectWrapper<List<MemberViews.View>> views;

    /** As the user left it. */
    public ColumnsViewModel(KeptViews kept, MembersViewModel list) {
        this.kept = kept;
        this.list = list;
        MemberViews before = kept.load();
        columns = new ReadOnlyObjectWrapper<>(ListColumn.mended(before.columns()));
        views = new ReadOnlyObjectWrapper<>(before.views());
    }

    /** The columns from the left, shown or not. */
    public ReadOnlyObjectProperty<List<MemberViews.Column>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** The kept views, in the order they were kept. */
    public ReadOnlyObjectProperty<List<MemberViews.View>> views() {
        return views.getReadOnlyProperty();
    }

    /** Shows or hides a column; the last one stays. */
    public void show(String key, boolean shown) {
        List<MemberViews.Column> changed = columns.get().stream()
                .map(each -> each.key().equals(key) ? new MemberViews.Column(key, each.width(), shown) : each)
                .toList();
        if (changed.stream().anyMatch(MemberViews.Column::shown)) {
            arrange(changed);
        }
    }

    /** The columns stand in that order and width now. */
    public void arrange(List<MemberViews.Column> arranged) {
        if (!arranged.equals(columns.get())) {
            columns.set(List.copyOf(arranged));
            save();
        }
    }

    /** Keeps filters, order and columns as they are now under that name, in place of an earlier one; tells whether it has a name. */
    public boolean keep(String name) {
        String called = name.strip();
        if (called.isEmpty()) {
            return false;
        }
        Organization unit = list.unit().get();
        MemberViews.View view = new MemberViews.View(
                called, list.words().get(), unit == null ? null : unit.code(), name(list.status().get()), name(list.sex().get()),
                name(list.group().get()), list.probationary().get(), list.order().get().by().name(),
                list.order().get().descending(), columns.get());
        List<MemberViews.View> all = new ArrayList<>(views.get());
        all.removeIf(each -> each.name().equals(called));
        all.add(view);
        views.set(List.copyOf(all));
        save();
        return true;
    }

    /** Forgets the view of that name; tells whether there was one. */
    public boolean forget(String name) {
        List<MemberViews.View> all = new ArrayList<>(views.get());
        boolean there = all.removeIf(each -> each.name().equals(name.strip()));
        views.set(List.copyOf(all));
        save();
        return there;
    }

    /** Puts filters, order and columns as that view has them; tells whether all of it still exists. */
    public boolean open(MemberViews.View view) {
        boolean whole = list.open(view);
        columns.set(List.copyOf(ListColumn.mended(view.columns() == null ? List.of() : view.columns())));
        save();
        return whole;
    }

    private void save() {
        kept.save(new MemberViews(views.get(), columns.get()));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The constants of a view; {@code null} for what nobody knows any more. */
    record Constants(
            @Nullable MembershipStatus status, @Nullable Sex sex, @Nullable ScoreGroup group, MemberOrder order) {
        static Constants of(MemberViews.View view) {
            MemberOrder.By by = constant(MemberOrder.By.values(), view.order());
            return new Constants(
                    constant(MembershipStatus.values(), view.status()), constant(Sex.values(), view.sex()),
                    constant(ScoreGroup.values(), view.group()),
                    new MemberOrder(by == null ? MemberOrder.By.NAME : by, view.descending()));
        }

        private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
            for (E each : all) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
            return null;
        }
    }
}
