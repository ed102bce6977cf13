package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.settings.MemberViews;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.FoundMember;
import vn.xeploai.work.keeping.MemberList;
import vn.xeploai.work.keeping.MemberOrder;
import vn.xeploai.work.keeping.MemberQuery;

/** Danh sách đảng viên: searches at every key, filters, puts in order. The latest question wins. */
public final class MembersViewModel {
    private static final int SUGGESTED = 8;

    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Organization> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MembershipStatus> status = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ScoreGroup> group = new SimpleObjectProperty<>();
    private final BooleanProperty probationary = new SimpleBooleanProperty();
    private final ObjectProperty<MemberOrder> order = new SimpleObjectProperty<>(MemberOrder.BY_NAME);
    private final ReadOnlyObjectWrapper<@Nullable Behind> behind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MemberRows> rows;
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> loading = new ReadOnlyObjectWrapper<>(false);
    private MemberList found = MemberList.NONE;
    private boolean answered;
    private int asked;
    private boolean quiet;

    /** Empty until refreshed. */
    public MembersViewModel(MembersDesk desk, TaskRunner runner, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        rows = new ReadOnlyObjectWrapper<>(new MemberRows(MemberList.NONE, texts));
        words.subscribe(this::search);
        unit.subscribe(this::search);
        status.subscribe(this::search);
        sex.subscribe(this::search);
        group.subscribe(this::search);
        probationary.subscribe(this::search);
        order.subscribe(this::search);
    }

    /** What is typed into the search. */
    public StringProperty words() {
        return words;
    }

    /** Only below this organization. */
    public ObjectProperty<@Nullable Organization> unit() {
        return unit;
    }

    /** Only with this status today. */
    public ObjectProperty<@Nullable MembershipStatus> status() {
        return status;
    }

    /** Only of this sex. */
    public ObjectProperty<@Nullable Sex> sex() {
        return sex;
    }

    /** Only of this group. */
    public ObjectProperty<@Nullable ScoreGroup> group() {
        return group;
    }

    /** Only those not official yet. */
    public BooleanProperty probationary() {
        return probationary;
    }

    /** Order of the list. */
    public ObjectProperty<MemberOrder> order() {
        return order;
    }

    /** The people behind a figure, when nobody else is listed. */
    public ReadOnlyObjectProperty<@Nullable Behind> behind() {
        return behind.getReadOnlyProperty();
    }

    /** Lists the people behind a figure, all of them and nobody else; {@code null} lists everybody again. */
    public void showOnly(@Nullable Behind people) {
        if (people == null) {
            behind.set(null);
            search();
        } else {
            quiet = true;
            clearFilters();
            quiet = false;
            behind.set(people);
            ask(true);
        }
    }

    /** Puts filters and order as that view has them; tells whether all of it still exists. */
    boolean open(MemberViews.View view) {
        ColumnsViewModel.Constants constants = ColumnsViewModel.Constants.of(view);
        String code = view.unit();
        Organization below = code == null ? null : desk.find().organizations().find(code).orElse(null);
        String typed = view.words();
        quiet = true;
        behind.set(null);
        words.set(typed == null ? "" : typed);
        unit.set(below);
        status.set(constants.status());
        sex.set(constants.sex());
        group.set(constants.group());
        probationary.set(view.probationary());
        order.set(constants.order());
        quiet = false;
        search();
        return code == null || below != null;
    }

    /** The members found, as the desk knows them. */
    List<FoundMember> found() {
        return found;
    }

    /** Who was found. */
    public ReadOnlyObjectProperty<MemberRows> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Why nothing could be read. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ReadOnlyObjectProperty<Boolean> loading() {
        return loading.getReadOnlyProperty();
    }

    /** Looks whether the desk has changed, then searches again. */
    public void refresh() {
        ask(true);
    }

    /** Searches again with what is known. */
    public void search() {
        if (!quiet) {
            ask(false);
        }
    }

    /** Takes all filters and words away. */
    public void clearFilters() {
        boolean wasQuiet = quiet;
        quiet = true;
        behind.set(null);
        words.set("");
        unit.set(null);
        status.set(null);
        sex.set(null);
        group.set(null);
        probationary.set(false);
        quiet = wasQuiet;
        search();
    }

    /** Whether any filter but the words narrows the list. */
    public boolean isFiltered() {
        return unit.get() != null || status.get() != null || sex.get() != null || group.get() != null
                || probationary.get() || behind.get() != null;
    }

    /** Nobody is kept at all. Before the first answer nobody knows. */
    public boolean isEmptyDesk() {
        return answered && found.total() == 0 && !loading.get() && failure.get() == null;
    }

    /** Organizations that match what is typed. */
    public List<Organization> organizations(String typed, boolean cellsOnly) {
        return found.total() == 0 && failure.get() != null ? List.of() : desk.find().organizations(typed, cellsOnly, SUGGESTED);
    }

    /** How many of how many. */
    public String countLine() {
        String all = Numbers.count(found.total());
        return found.size() == found.total()
                ? texts.get("ui.members.count", Map.of("count", all))
                : texts.get("ui.members.count-some", Map.of("found", Numbers.count(found.size()), "count", all));
    }

    /** The first member found, or {@code null}. */
    public @Nullable UUID first() {
        return found.isEmpty() ? null : found.getFirst().key().id();
    }

    private void ask(boolean anew) {
        int ticket = ++asked;
        Organization below = unit.get();
        Behind only = behind.get();
        MemberQuery query = new MemberQuery(
                words.get(), below == null ? null : below.code(), status.get(), sex.get(), probationary.get(), group.get(),
                desk.keep().today(), order.get())
                .among(only == null ? null : only.members());
        loading.set(true);
        runner.start(
                _ -> {
                    if (anew) {
                        desk.find().refresh();
                    }
                    return desk.find().find(query);
                },
                TaskRunner.Reply.of(list -> arrived(ticket, list), thrown -> refused(ticket, thrown)));
    }

    private void arrived(int ticket, MemberList list) {
        if (ticket == asked) {
            answered = true;
            failure.set(null);
            found = list;
            rows.set(new MemberRows(list, texts));
            loading.set(false);
        }
    }

    private void refused(int ticket, Throwable thrown) {
        if (ticket == asked) {
            loading.set(false);
            failure.set(Failure.of(thrown));
        }
    }
}
