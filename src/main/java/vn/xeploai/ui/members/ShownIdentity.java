package vn.xeploai.ui.members;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import vn.xeploai.ui.kit.TaskRunner;

/** Whether the identity number may be read. Looking at it is noted in the record's history. */
final class ShownIdentity {
    private final MembersDesk desk;
    private final TaskRunner runner;
    private final BooleanProperty shown = new SimpleBooleanProperty();

    ShownIdentity(MembersDesk desk, TaskRunner runner) {
        this.desk = desk;
        this.runner = runner;
    }

    BooleanProperty shown() {
        return shown;
    }

    /**
     * Shows it and has that noted, or hides it.
     *
     * @param isOpen whether that record is still the open one
     * @param noted told when the record's history has a line more
     */
    void toggle(UUID member, Predicate<UUID> isOpen, Consumer<UUID> noted, Consumer<Throwable> refused) {
        if (shown.get()) {
            shown.set(false);
            return;
        }
        runner.start(
                _ -> {
                    desk.keep().identityShown(member);
                    return member;
                },
                TaskRunner.Reply.of(
                        whose -> {
                            shown.set(isOpen.test(whose));
                            noted.accept(whose);
                        },
                        refused));
    }
}
