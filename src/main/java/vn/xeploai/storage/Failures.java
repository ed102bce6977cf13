package vn.xeploai.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.storage.entity.StaleRecordException;

/** Turns what the outside world throws into problems people can act on, and logs it once: ids and classes, no data. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** The problem of that code at that place. */
    static ProblemException problem(StorageProblem code, String place, @Nullable Throwable cause) {
        return problem(code, Map.of("place", place), cause);
    }

    /** What to throw on: a problem for a failure of the outside world, anything else as it came. */
    static RuntimeException translated(Throwable failure, String place) {
        return switch (failure) {
            case ProblemException known -> known;
            case StaleRecordException stale ->
                problem(StorageProblem.STALE_RECORD, Map.of("mine", stale.mine(), "theirs", stale.theirs()), stale);
            case RuntimeException bug when !isOfTheWorld(bug) -> bug;
            case Error error -> throw error;
            default -> problem(codeOf(failure), place, failure);
        };
    }

    private static ProblemException problem(StorageProblem code, Map<String, String> arguments, @Nullable Throwable cause) {
        // Messages of databases repeat the values they refuse, so only kinds and codes are written down.
        LOG.warn("{} {}", code.id(), causes(cause).map(Failures::kind).collect(Collectors.joining(" < ")));
        return new ProblemException(Problem.error(code, "", arguments), cause);
    }

    private static boolean isOfTheWorld(RuntimeException failure) {
        return failure instanceof PersistenceException
                || failure instanceof FlywayException
                || failure instanceof UncheckedIOException
                || failure instanceof MVStoreException;
    }

    private static StorageProblem codeOf(Throwable failure) {
        if (any(failure, each -> each instanceof SchemaManagementException)) {
            return StorageProblem.DAMAGED;
        }
        Optional<StorageProblem> known = causes(failure)
                .flatMap(each -> each instanceof SQLException sql ? codeOf(sql).stream() : Stream.empty())
                .findFirst();
        if (any(failure, Failures::isAboutTheDirectory)) {
            return StorageProblem.UNUSABLE_DIRECTORY;
        }
        // H2 wraps the disk's own word several times over, sometimes under a code of its own such as «closed».
        return any(failure, each -> each instanceof IOException) && known.filter(Failures::isDefinite).isEmpty()
                ? StorageProblem.DISK_FULL
                : known.orElse(StorageProblem.DATABASE_FAILED);
    }

    private static boolean isDefinite(StorageProblem code) {
        return code != StorageProblem.DISK_FULL && code != StorageProblem.DAMAGED;
    }

    private static Optional<StorageProblem> codeOf(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (state.startsWith("23") || state.startsWith("22")) {
            return Optional.of(StorageProblem.REFUSED);
        }
        if (state.startsWith("08")) {
            return Optional.of(StorageProblem.DATABASE_FAILED);
        }
        return Optional.ofNullable(
                switch (failure.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> StorageProblem.IN_USE;
                    case ErrorCode.FILE_CORRUPTED_1, ErrorCode.UNSUPPORTED_SETTING_1 -> StorageProblem.DAMAGED;
                    case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> StorageProblem.DISK_FULL;
                    default -> null;
                });
    }

    private static boolean isAboutTheDirectory(Throwable failure) {
        return failure instanceof AccessDeniedException
                || failure instanceof NotDirectoryException
                || failure instanceof ReadOnlyFileSystemException
                || (failure instanceof FileSystemException file && isReadOnly(file));
    }

    private static boolean isReadOnly(FileSystemException failure) {
        return List.of("Read-only file system", "Not a directory").contains(failure.getReason());
    }

    private static boolean any(Throwable failure, Predicate<Throwable> kind) {
        return causes(failure).anyMatch(kind);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return failure == null ? Stream.empty() : Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure instanceof SQLException sql ? "%s(%s/%d)".formatted(name, sql.getSQLState(), sql.getErrorCode()) : name;
    }
}
