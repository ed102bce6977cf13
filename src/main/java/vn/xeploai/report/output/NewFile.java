package vn.xeploai.report.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;

/** Writes a file beside its place and moves it there in one step, so that nobody ever finds half a file. */
public final class NewFile {
    private NewFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it all; the stream is closed by the caller. */
        void to(OutputStream stream) throws IOException;
    }

    /**
     * Writes the file, replacing one of that name. Whatever goes wrong, the old file is as it was and nothing else is left.
     *
     * @throws ProblemException RP-01 … RP-04 when the place refuses it
     */
    public static void write(Path out, Content content) {
        Path place = out.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw refused(ReportProblem.IS_A_FOLDER, place, null);
        }
        if (!Files.isDirectory(folder)) {
            throw refused(ReportProblem.FOLDER_MISSING, place, null);
        }
        Path beside = folder.resolve(".xep-loai-" + UUID.randomUUID() + ".tmp");
        try {
            fill(beside, place, content);
            move(beside, place);
        } finally {
            discard(beside);
        }
    }

    private static void fill(Path beside, Path place, Content content) {
        try (OutputStream stream = new BufferedOutputStream(
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.to(stream);
        } catch (IOException refused) {
            throw refused(ReportProblem.CANNOT_WRITE, place, refused);
        } catch (UncheckedIOException refused) {
            throw refused(ReportProblem.CANNOT_WRITE, place, refused.getCause());
        }
    }

    private static void move(Path beside, Path place) {
        try {
            Path target = Files.isSymbolicLink(place) ? place.toRealPath() : place;
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw refused(ReportProblem.FILE_IN_USE, place, refused);
        }
    }

    /** What is left of a write that failed; after a move there is nothing. */
    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException refused) {
            // The problem already thrown says more than a left-over hidden file.
            beside.toFile().deleteOnExit();
        }
    }

    private static ProblemException refused(ReportProblem problem, Path place, @Nullable IOException cause) {
        Path folder = place.getParent();
        return new ProblemException(
                Problem.error(
                        problem,
                        place.toString(),
                        Map.of("file", place.toString(), "folder", String.valueOf(folder == null ? place : folder))),
                cause);
    }
}
