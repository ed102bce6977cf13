package vn.xeploai.ui.members;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.Step;

/** Thùng rác: records that were laid away, and the way back. */
public final class BinViewModel {
    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final StepsViewModel steps;
    private final ReadOnlyObjectWrapper<@Nullable List<Member>> members = new ReadOnlyObjectWrapper<>();

    /** Closed. */
    public BinViewModel(MembersDesk desk, TaskRunner runner, Texts texts, StepsViewModel steps) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.steps = steps;
    }

    /** What lies there; {@code null} while closed. */
    public ReadOnlyObjectProperty<@Nullable List<Member>> members() {
        return members.getReadOnlyProperty();
    }

    /** Looks into it. */
    public void open() {
        runner.start(
                _ -> desk.keep().binned(),
                TaskRunner.Reply.of(members::set, thrown -> {
                    if (Failure.of(thrown) instanceof Failure.Known known) {
                        steps.say(Notice.Kind.ERROR, texts.of(known.problem()));
                    }
                }));
    }

    /** Closes it; returns whether it was open. */
    public boolean close() {
        boolean open = members.get() != null;
        members.set(null);
        return open;
    }

    /** Takes a record out. */
    public void restore(Member member) {
        steps.apply(Step.adding(member), "ui.members.restored", _ -> open());
    }

    /** A step was kept: what lies here may have changed. */
    void follow() {
        if (members.get() != null) {
            open();
        }
    }
}
