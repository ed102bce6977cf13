package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Names of everything in a data directory.
 *
 * @param directory absolute
 * @param scheme H2's file system, {@code file:} but in tests
 */
record DataFiles(Path directory, String scheme) {
    private static final String NAME = "xep-loai";

    /** The files of that directory. */
    static DataFiles in(Path directory) {
        return new DataFiles(directory.toAbsolutePath().normalize(), "file:");
    }

    /** Where people are told the data are. */
    String place() {
        return directory.toString();
    }

    /** The data. */
    H2File database() {
        return new H2File(directory.resolve(NAME), scheme);
    }

    /** The copy on which a file is proved before it is opened itself. */
    H2File proof() {
        return new H2File(directory.resolve(NAME + ".check"), scheme);
    }

    /** A database that is being made. */
    H2File fresh() {
        return new H2File(directory.resolve(NAME + ".new"), scheme);
    }

    /** The seal. */
    SealFile seal() {
        return new SealFile(directory.resolve(NAME + ".seal"));
    }

    /** The file whose lock says that somebody has the data open. */
    Path lock() {
        return directory.resolve(NAME + ".lock");
    }

    /** Clears away what a crash may have left half done. */
    void sweep() throws IOException {
        Files.deleteIfExists(proof().file());
        Files.deleteIfExists(fresh().file());
        seal().sweep();
    }
}
