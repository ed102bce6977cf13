package vn.xeploai.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.EmptyFileException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.workbook.ImportProblem;

/** Looks at a file from outside: is it there, and does it begin like a workbook. */
public final class FileKind {
    private FileKind() {}

    /**
     * Whether it is a workbook of Excel 97–2003 ({@code .xls}) and not a zip archive ({@code .xlsx}).
     *
     * @throws ProblemException when it is neither
     */
    public static boolean isBinary(Path file) {
        Optional<ImportProblem> reason = reasonAgainst(file);
        if (reason.isEmpty()) {
            return false;
        }
        if (reason.get() == ImportProblem.OLD_FORMAT && hasBinaryWorkbook(file)) {
            return true;
        }
        throw refusal(reason.get(), file, null);
    }

    /** Refuses everything that is no zip archive, each with its own reason. */
    static void mustBeArchive(Path file) {
        reasonAgainst(file).ifPresent(reason -> {
            throw refusal(reason, file, null);
        });
    }

    /** The exception that names the file. */
    public static ProblemException refusal(ImportProblem reason, Path file, @Nullable Throwable cause) {
        String name = nameOf(file);
        return new ProblemException(Problem.error(reason, name, Map.of("file", name)), cause);
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    private static Optional<ImportProblem> reasonAgainst(Path file) {
        if (!Files.exists(file)) {
            return Optional.of(ImportProblem.FILE_MISSING);
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(ImportProblem.NOT_A_FILE);
        }
        try (InputStream in = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return switch (FileMagic.valueOf(in)) {
                case OOXML -> Optional.empty();
                case OLE2 -> Optional.of(oldContainer(file));
                case BIFF2, BIFF3, BIFF4 -> Optional.of(ImportProblem.OLD_FORMAT);
                default -> Optional.of(ImportProblem.NOT_A_WORKBOOK);
            };
        } catch (EmptyFileException empty) {
            return Optional.of(ImportProblem.FILE_EMPTY);
        } catch (IOException refused) {
            return Optional.of(ImportProblem.FILE_UNREADABLE);
        }
    }

    /** The old container holds old workbooks, old documents, and new ones behind a password. */
    private static ImportProblem oldContainer(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return ImportProblem.PASSWORD_PROTECTED;
            }
            boolean workbook = container.getRoot().hasEntryCaseInsensitive("Workbook")
                    || container.getRoot().hasEntryCaseInsensitive("Book");
            return workbook ? ImportProblem.OLD_FORMAT : ImportProblem.NOT_A_WORKBOOK;
        } catch (IOException | RuntimeException broken) {
            return ImportProblem.DAMAGED;
        }
    }

    /** Excel 95 and earlier wrote under another name, in a form that nothing here reads. */
    private static boolean hasBinaryWorkbook(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("Workbook");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
