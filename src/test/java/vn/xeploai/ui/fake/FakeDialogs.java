package vn.xeploai.ui.fake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Dialogs;

/** Answers as the test says and remembers what was asked. */
public final class FakeDialogs implements Dialogs {
    public @Nullable Path toRead;
    public @Nullable Path toWrite;
    public @Nullable Path toFolder;
    public @Nullable String suggested;
    public @Nullable Path folderShownOf;
    public @Nullable Path opened;
    public String copied = "";

    @Override
    public Optional<Path> chooseWorkbookToRead() {
        return Optional.ofNullable(toRead);
    }

    @Override
    public Optional<Path> chooseTableToRead() {
        return Optional.ofNullable(toRead);
    }

    @Override
    public Optional<Path> chooseTemplate(List<String> endings) {
        return Optional.ofNullable(toRead);
    }

    @Override
    public Optional<Path> chooseFileToWrite(String suggestedName) {
        suggested = suggestedName;
        return Optional.ofNullable(toWrite);
    }

    @Override
    public Optional<Path> chooseFolderToWrite() {
        return Optional.ofNullable(toFolder);
    }

    @Override
    public void showFolderOf(Path file) {
        folderShownOf = file;
    }

    @Override
    public void open(Path file) {
        opened = file;
    }

    @Override
    public void copy(String words) {
        copied = words;
    }

    @Override
    public String pasted() {
        return copied;
    }
}
