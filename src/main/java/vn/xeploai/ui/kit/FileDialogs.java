package vn.xeploai.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;

/** Dialogs of the operating system; remembers the folder used last. */
public final class FileDialogs implements Dialogs {
    private final Window owner;
    private final Texts texts;
    private final Consumer<Path> folderOpener;
    private @Nullable File lastFolder;

    /**
     * For that window.
     *
     * @param folderOpener opens a folder in the file manager
     */
    public FileDialogs(Window owner, Texts texts, Consumer<Path> folderOpener) {
        this.owner = owner;
        this.texts = texts;
        this.folderOpener = folderOpener;
    }

    @Override
    public Optional<Path> chooseWorkbookToRead() {
        FileChooser chooser = chooser("ui.dialog.read.title");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("ui.dialog.workbooks"), "*.xlsx", "*.xls"));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseWorkbookToWrite(String suggestedName) {
        Optional<Path> chosen = askWhereToWrite(suggestedName);
        while (chosen.isPresent()) {
            Path file = asWorkbook(chosen.get());
            if (file.equals(chosen.get()) || !Files.exists(file)) {
                return Optional.of(file);
            }
            chosen = askWhereToWrite(String.valueOf(file.getFileName()));
        }
        return chosen;
    }

    @Override
    public void showFolderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folderOpener.accept(folder);
        }
    }

    @Override
    public void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public String pasted() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(titleKey));
        File folder = lastFolder;
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private Optional<Path> askWhereToWrite(String suggestedName) {
        FileChooser chooser = chooser("ui.dialog.write.title");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("ui.dialog.workbooks"), "*.xlsx"));
        return remembered(chooser.showSaveDialog(owner));
    }

    /**
     * Some file choosers leave the ending to the user; where the name with the ending exists, they have not asked whether it may
     * be replaced, so the chooser is shown once more with that name.
     */
    private static Path asWorkbook(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? file : file.resolveSibling(name + ".xlsx");
    }
}
