package vn.xeploai.ui.rating;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;

/** One task of the list while it is edited. */
final class TaskLine {
    private final Typing words;
    private final ObjectProperty<TaskResult> result;

    TaskLine(YearTask task, Runnable touched) {
        words = new Typing(task.words(), touched);
        result = new SimpleObjectProperty<>(task.result());
        result.addListener((_, _, _) -> touched.run());
    }

    Typing words() {
        return words;
    }

    ObjectProperty<TaskResult> result() {
        return result;
    }

    YearTask task() {
        return new YearTask(words.typed(), result.get());
    }
}
