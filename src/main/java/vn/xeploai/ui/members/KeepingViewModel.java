package vn.xeploai.ui.members;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.Step;

/** Nơi Đảng viên: the list and what stands beside it. What is typed and not saved is never lost by opening something else. */
public final class KeepingViewModel {
    private final Texts texts;
    private final MembersViewModel list;
    private final StepsViewModel steps;
    private final EditViewModel edit;
    private final RecordsViewModel records;
    private final BulkViewModel bulk;
    private final BinViewModel bin;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.NONE);
    private @Nullable UUID kept;

    /** What stands beside the list. */
    public enum Side {
        /** Nothing. */
        NONE,
        /** One record. */
        RECORD,
        /** Many records. */
        MANY,
        /** The bin. */
        BIN
    }

    /** Nothing is read before {@link #refresh}. */
    public KeepingViewModel(MembersDesk desk, TaskRunner runner, Texts texts) {
        this.texts = texts;
        list = new MembersViewModel(desk, runner, texts);
        steps = new StepsViewModel(desk, runner, texts, this::follow);
        edit = new EditViewModel(desk, runner, texts, steps);
        records = new RecordsViewModel(desk, runner, texts, steps, edit::isDirty);
        edit.subject().subscribe(open -> records.of(open == null || open.stored() == null ? null : open.id()));
        bulk = new BulkViewModel(desk, runner, texts, steps);
        bin = new BinViewModel(desk, runner, texts, steps);
        edit.subject().subscribe(this::settle);
        bulk.members().subscribe(this::settle);
        bin.members().subscribe(this::settle);
    }

    /** The list. */
    public MembersViewModel list() {
        return list;
    }

    /** Saving and taking back. */
    public StepsViewModel steps() {
        return steps;
    }

    /** The open record. */
    public EditViewModel edit() {
        return edit;
    }

    /** Many records. */
    public BulkViewModel bulk() {
        return bulk;
    }

    /** The bin. */
    public BinViewModel bin() {
        return bin;
    }

    /** What is followed of the open member. */
    public RecordsViewModel records() {
        return records;
    }

    /** What stands beside the list. */
    public ReadOnlyObjectProperty<Side> side() {
        return side.getReadOnlyProperty();
    }

    /** The member of the last step, to be chosen in the list; asked once. */
    public @Nullable UUID takeKept() {
        UUID last = kept;
        kept = null;
        return last;
    }

    /** Reads what may have changed. */
    public void refresh() {
        list.refresh();
    }

    /** Opens a record; not over one that is not saved. */
    public void open(UUID id) {
        if (isFree()) {
            bulk.close();
            bin.close();
            edit.open(id);
        }
    }

    /** Begins a record, in the cell the list is narrowed to. */
    public void begin() {
        // Without the list there is nothing to check a new record against.
        if (list.failure().get() == null && isFree()) {
            bulk.close();
            bin.close();
            Organization unit = list.unit().get();
            edit.begin(unit != null && unit.level().holdsMembers() ? unit.code() : "");
        }
    }

    /** Opens many records at once. */
    public void openMany(List<UUID> ids) {
        if (ids.isEmpty()) {
            steps.say(Notice.Kind.INFO, texts.get("ui.members.select-some"));
        } else if (isFree()) {
            edit.close();
            bin.close();
            bulk.open(ids);
        }
    }

    /** Lays those members into the bin. */
    public void toBin(MembersDesk desk, List<UUID> ids) {
        if (ids.isEmpty()) {
            steps.say(Notice.Kind.INFO, texts.get("ui.members.select-some"));
        } else if (isFree()) {
            steps.apply(Step.binning(desk.keep().readAll(ids)), "ui.members.binned", _ -> list.refresh());
        }
    }

    /** Looks into the bin. */
    public void openBin() {
        if (isFree()) {
            edit.close();
            bulk.close();
            bin.open();
        }
    }

    /** Takes the last step back, unless something is typed. */
    public void undo() {
        if (isFree()) {
            steps.undo();
        }
    }

    /** Does it again. */
    public void redo() {
        if (isFree()) {
            steps.redo();
        }
    }

    /** Puts away what lies on top: typed words, the panel, the message, the search. */
    public void escape() {
        if (records.giveUp() || edit.escape() || bulk.close() || bin.close()) {
            return;
        }
        if (steps.notice().get() != null) {
            steps.notice().set(null);
        } else {
            list.words().set("");
        }
    }

    private boolean isFree() {
        if (edit.isDirty() || records.isDirty()) {
            steps.say(Notice.Kind.WARNING, texts.get("ui.members.unsaved"));
            return false;
        }
        return true;
    }

    private void follow(Step step) {
        kept = step.moves().size() == 1 && step.moves().getFirst().after() != null ? step.moves().getFirst().id() : null;
        list.search();
        edit.follow(step);
        records.follow(step);
        bulk.follow();
        bin.follow();
    }

    private void settle() {
        side.set(edit.subject().get() != null ? Side.RECORD
                : !bulk.members().get().isEmpty() ? Side.MANY
                : bin.members().get() != null ? Side.BIN : Side.NONE);
    }
}
