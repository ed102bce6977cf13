package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.Succession;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.organizing.Hanging;
import vn.xeploai.work.organizing.OrganizeUnits;

/** Về tổ chức đang mở: what hangs on it, what was done to it, what it came from. */
public final class AboutUnit {
    private final OrganizeUnits units;
    private final TaskRunner runner;
    private final Predicate<String> isOpen;
    private final Consumer<Throwable> refused;
    private final ReadOnlyObjectWrapper<@Nullable Hanging> hanging = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<OrganizationChange>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Succession>> successions = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Of nothing.
     *
     * @param isOpen whether the organization of that code is still the open one
     * @param refused told when reading went wrong
     */
    AboutUnit(OrganizeUnits units, TaskRunner runner, Predicate<String> isOpen, Consumer<Throwable> refused) {
        this.units = units;
        this.runner = runner;
        this.isOpen = isOpen;
        this.refused = refused;
    }

    /** What hangs on the organization; {@code null} while it is read. */
    public ReadOnlyObjectProperty<@Nullable Hanging> hanging() {
        return hanging.getReadOnlyProperty();
    }

    /** What was done to it, latest first. */
    public ReadOnlyObjectProperty<List<OrganizationChange>> history() {
        return history.getReadOnlyProperty();
    }

    /** What it came from and went into. */
    public ReadOnlyObjectProperty<List<Succession>> successions() {
        return successions.getReadOnlyProperty();
    }

    /** There is nothing to tell of a new organization, nor of one that is still being read. */
    void forget() {
        hanging.set(null);
        history.set(List.of());
        successions.set(List.of());
    }

    void read(String code) {
        history.set(List.of());
        successions.set(units.successions(code));
        runner.start(
                _ -> new Found(units.hanging(code), units.history(code)),
                TaskRunner.Reply.of(
                        found -> {
                            if (isOpen.test(code)) {
                                hanging.set(found.hanging());
                                history.set(found.history());
                            }
                        },
                        refused));
    }

    /** What is read beside. */
    private record Found(Hanging hanging, List<OrganizationChange> history) {}
}
