package vn.xeploai.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;

/** Closing the window: what is on its way is waited for, and what cannot be kept is not lost without a word. */
final class Leaving {
    private static final Duration PAUSE = Duration.millis(80);
    private static final int PAUSES = 25;

    private final Supplier<BorderPane> root;
    private final Supplier<Texts> texts;
    private final Consumer<Stop> go;
    private final Runnable close;

    /**
     * @param root the root of the window as it stands
     * @param go shows a place
     * @param close closes the window, whatever is typed
     */
    Leaving(Supplier<BorderPane> root, Supplier<Texts> texts, Consumer<Stop> go, Runnable close) {
        this.root = root;
        this.texts = texts;
        this.go = go;
        this.close = close;
    }

    /** The user wants to leave: closes at once, or once all that is on its way is kept, else asks. */
    void leave(@Nullable OpenDesk desk) {
        // A field that is still being typed in hands its words over when it loses the keyboard.
        root.get().requestFocus();
        leave(desk, PAUSES);
    }

    /** Whether something is not kept; then it says so. */
    boolean isHeld(@Nullable OpenDesk desk) {
        root.get().requestFocus();
        Optional<Stop> unsaved = desk == null ? Optional.empty() : desk.unsaved();
        unsaved.ifPresent(this::ask);
        return unsaved.isPresent();
    }

    void dismiss() {
        root.get().setTop(null);
    }

    private void leave(@Nullable OpenDesk desk, int pauses) {
        Optional<Stop> unsaved = desk == null ? Optional.empty() : desk.unsaved();
        if (unsaved.isEmpty()) {
            close.run();
        } else if (pauses > 0 && desk != null && desk.isWorking()) {
            PauseTransition pause = new PauseTransition(PAUSE);
            pause.setOnFinished(_ -> leave(desk, pauses - 1));
            pause.play();
        } else {
            ask(unsaved.get());
        }
    }

    private void ask(Stop where) {
        Texts words = texts.get();
        root.get().setTop(new NoticeBar("leaving", new Notice(Notice.Kind.WARNING,
                words.get("ui.leaving", Map.of("place", words.get(where.textKey()))),
                new Notice.Action(words.get("ui.leaving.stay"), () -> {
                    dismiss();
                    go.accept(where);
                }),
                new Notice.Action(words.get("ui.leaving.close"), close))));
    }
}
