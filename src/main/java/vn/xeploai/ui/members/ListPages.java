package vn.xeploai.ui.members;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.TaskRunner;

/** The pages of the place beside the open record: list with its columns and export, statistics, badges, guests. */
public final class ListPages {
    private final ListExport export;
    private final ColumnsViewModel columns;
    private final StatisticsViewModel statistics;
    private final BadgesViewModel badges;
    private final GuestsViewModel guests;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.LIST);

    /** What fills the place. */
    public enum Page {
        /** Danh sách. */
        LIST,
        /** Thống kê. */
        STATISTICS,
        /** Huy hiệu Đảng. */
        BADGES,
        /** Nơi cư trú. */
        GUESTS
    }

    /** On the list. */
    public ListPages(KeepingViewModel model, MembersDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        export = new ListExport(desk, runner, dialogs, texts);
        columns = new ColumnsViewModel(desk.views(), model.list());
        statistics = new StatisticsViewModel(desk, runner, texts, export, behind -> {
            page.set(Page.LIST);
            model.list().showOnly(behind);
        });
        badges = new BadgesViewModel(desk, runner, texts, export, id -> {
            page.set(Page.LIST);
            model.open(id);
        });
        guests = new GuestsViewModel(desk, runner, texts, export);
    }

    /** What fills the place. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** Writing lists. */
    public ListExport export() {
        return export;
    }

    /** Columns and views of the list. */
    public ColumnsViewModel columns() {
        return columns;
    }

    /** Figures. */
    public StatisticsViewModel statistics() {
        return statistics;
    }

    /** Badges due. */
    public BadgesViewModel badges() {
        return badges;
    }

    /** Members of other places. */
    public GuestsViewModel guests() {
        return guests;
    }
}
