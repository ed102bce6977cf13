package vn.xeploai.report.printing;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.Existing;

/**
 * Tệp của một bộ: written beside their places and put there together when all of them are whole, so that a batch that is stopped
 * or refused leaves the folder as it was.
 */
final class NewFiles implements AutoCloseable {
    private final Path folder;
    private final Existing existing;
    private final Path beside;
    private final Path replaced;
    private final boolean made;
    private final List<String> names = new ArrayList<>();
    private boolean placed;
    private boolean stays;

    /**
     * Nothing is written yet.
     *
     * @param folder made when there is none
     * @throws ProblemException RP-03, RP-22 when nothing can be written there
     */
    NewFiles(Path folder, Existing existing) {
        this.folder = folder.toAbsolutePath().normalize();
        this.existing = existing;
        beside = this.folder.resolve(".xep-loai-" + UUID.randomUUID() + ".tmp");
        replaced = beside.resolve("replaced");
        made = Files.notExists(folder);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refused(ReportProblem.IS_A_FILE, this.folder, null);
        }
        try {
            Files.createDirectories(replaced);
        } catch (IOException refused) {
            throw refused(ReportProblem.CANNOT_WRITE, this.folder, refused);
        }
    }

    /** Writes one file. */
    @FunctionalInterface
    interface Content {
        /** Writes it there. */
        void to(Path file);
    }

    /** Writes the file of that name, each name once. @throws ProblemException RP-04, RP-23 where something of that name stays */
    void write(String name, Content content) {
        if (existing == Existing.KEPT && Files.exists(folder.resolve(name))) {
            throw taken(name);
        }
        if (Files.isDirectory(folder.resolve(name))) {
            throw refused(ReportProblem.IS_A_FOLDER, folder.resolve(name), null);
        }
        try {
            content.to(beside.resolve(name));
        } catch (ProblemException refused) {
            throw told(refused);
        }
        names.add(name);
    }

    /** Puts all files in their places and tells where; none of them when one is refused. @throws ProblemException RP-01, RP-23 */
    List<Path> place() {
        List<String> there = new ArrayList<>();
        CopyOption[] options = existing == Existing.REPLACED ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0];
        for (String name : names) {
            Path target = folder.resolve(name);
            try {
                if (existing == Existing.REPLACED && Files.isRegularFile(target)) {
                    Files.move(target, replaced.resolve(name));
                }
                there.add(name);
                Files.move(beside.resolve(name), target, options);
            } catch (FileAlreadyExistsException taken) {
                there.remove(name);
                takeBack(there);
                throw taken(name);
            } catch (IOException refused) {
                takeBack(there);
                throw refused(ReportProblem.FILE_IN_USE, target, refused);
            }
        }
        placed = true;
        return names.stream().map(folder::resolve).toList();
    }

    /** As it was before; where even that is refused, the old files stay beside. */
    private void takeBack(List<String> there) {
        for (String name : there) {
            try {
                if (Files.notExists(beside.resolve(name))) {
                    Files.delete(folder.resolve(name));
                }
                if (Files.exists(replaced.resolve(name))) {
                    Files.move(replaced.resolve(name), folder.resolve(name));
                }
            } catch (IOException refused) {
                stays = true;
            }
        }
    }

    /** Takes away what was written beside, and the folder where it was made for nothing. */
    @Override
    public void close() {
        if (stays) {
            return;
        }
        try (Stream<Path> left = Files.walk(beside)) {
            left.sorted(Comparator.reverseOrder()).forEach(NewFiles::discard);
        } catch (IOException gone) {
            beside.toFile().deleteOnExit();
        }
        if (made && !placed) {
            discard(folder);
        }
    }

    /** What cannot be taken away is a hidden file too many; what the user was told already says more. */
    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            file.toFile().deleteOnExit();
        }
    }

    /** Sentences name the folder the user chose, not the one beside. */
    private ProblemException told(ProblemException refused) {
        Problem problem = refused.problem();
        Map<String, String> arguments = new HashMap<>(problem.arguments());
        arguments.replaceAll((_, words) -> words.replace(beside.toString(), folder.toString()));
        return new ProblemException(
                new Problem(problem.code(), problem.severity(), problem.subject().replace(beside.toString(), folder.toString()), arguments),
                refused);
    }

    private ProblemException taken(String name) {
        return new ProblemException(Problem.error(
                ReportProblem.NAME_TAKEN, name, Map.of("file", name, "folder", folder.toString())));
    }

    private ProblemException refused(ReportProblem problem, Path file, @Nullable IOException cause) {
        return new ProblemException(Problem.error(problem, file.toString(), Map.of(
                "folder", folder.toString(), "file", file.toString())), cause);
    }
}
