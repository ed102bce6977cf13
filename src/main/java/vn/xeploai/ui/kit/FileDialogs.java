package vn.xeploai.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;

/** Dialogs of the operating system; remembers the folder used last. */
public final class FileDialogs implements Dialogs {
    private final Window owner;
    private final Texts texts;
    private final Consumer<Path> opener;
    private @Nullable File lastFolder;

    /**
     * For that window.
     *
     * @param opener opens a folder in the file manager, a file in its program
     */
    public FileDialogs(Window owner, Texts texts, Consumer<Path> opener) {
        this.owner = owner;
        this.texts = texts;
        this.opener = opener;
    }

    @Override
    public Optional<Path> chooseWorkbookToRead() {
        FileChooser chooser = chooser("ui.dialog.read.title");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("ui.dialog.workbooks"), "*.xlsx", "*.xls"));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseTableToRead() {
        FileChooser chooser = chooser("ui.dialog.table.title");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("ui.dialog.tables"), "*.xlsx", "*.csv"));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseTemplate(List<String> endings) {
        FileChooser chooser = chooser("ui.dialog.template.title");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                texts.get("ui.dialog.templates"), endings.stream().map(each -> "*." + each).toList()));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseFileToWrite(String suggestedName) {
        String ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        Optional<Path> chosen = askWhereToWrite(suggestedName, ending);
        while (chosen.isPresent()) {
            Path file = ended(chosen.get(), ending);
            if (file.equals(chosen.get()) || !Files.exists(file)) {
                return Optional.of(file);
            }
            chosen = askWhereToWrite(String.valueOf(file.getFileName()), ending);
        }
        return chosen;
    }

    @Override
    public Optional<Path> chooseFolderToWrite() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("ui.dialog.folder.title"));
        File folder = lastFolder;
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(path -> lastFolder = path.toFile());
        return chosen;
    }

    @Override
    public void showFolderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            opener.accept(folder);
        }
    }

    @Override
    public void open(Path file) {
        opener.accept(file);
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

    private Optional<Path> askWhereToWrite(String suggestedName, String ending) {
        FileChooser chooser = chooser("ui.dialog.write.title");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(filter(texts, ending));
        return remembered(chooser.showSaveDialog(owner));
    }

    /** The files of that ending, which begins with its point. */
    static FileChooser.ExtensionFilter filter(Texts texts, String ending) {
        return new FileChooser.ExtensionFilter(texts.get("ui.dialog.files." + ending.substring(1)), "*" + ending);
    }

    /**
     * Some file choosers leave the ending to the user; where the name with the ending exists, they have not asked whether it may
     * be replaced, so the chooser is shown once more with that name.
     */
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
