package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.Organization;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.TaskRunner;

/** Trước đây của đảng viên đang mở: the cells before, and what was done to the record. */
public final class MemberPast {
    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Predicate<UUID> isOpen;
    private final Consumer<Throwable> refused;
    private final ReadOnlyObjectWrapper<List<MemberChange>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<EarlierCell>> formerCells = new ReadOnlyObjectWrapper<>(List.of());

    /** @param isOpen whether that member still is the open one when the answer comes */
    MemberPast(MembersDesk desk, TaskRunner runner, Texts texts, Predicate<UUID> isOpen, Consumer<Throwable> refused) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.isOpen = isOpen;
        this.refused = refused;
    }

    /** What was done to the record, latest first. */
    public ReadOnlyObjectProperty<List<MemberChange>> history() {
        return history.getReadOnlyProperty();
    }

    /** Cells of the member before, the first that ended first. */
    public ReadOnlyObjectProperty<List<EarlierCell>> formerCells() {
        return formerCells.getReadOnlyProperty();
    }

    /** The same in a sentence; empty without any. */
    public String formerLine() {
        List<EarlierCell> cells = formerCells.get();
        return cells.isEmpty() ? "" : texts.get("ui.transfer.former", Map.of("cells", cells.reversed().stream()
                .map(each -> texts.get("ui.transfer.former-cell", Map.of(
                        "name", name(each.cellCode()), "code", each.cellCode(), "day", Dates.day(each.until()))))
                .collect(Collectors.joining("; "))));
    }

    void read(UUID id) {
        runner.start(
                _ -> new Past(desk.keep().history(id), desk.keep().formerCells(id)),
                TaskRunner.Reply.of(
                        past -> {
                            if (isOpen.test(id)) {
                                history.set(past.changes());
                                formerCells.set(past.cells());
                            }
                        },
                        refused));
    }

    /** Of somebody new. */
    void forget() {
        history.set(List.of());
        formerCells.set(List.of());
    }

    private String name(String code) {
        return desk.find().organizations().find(code).map(Organization::name).orElse("");
    }

    /** What was before. */
    private record Past(List<MemberChange> changes, List<EarlierCell> cells) {}
}
