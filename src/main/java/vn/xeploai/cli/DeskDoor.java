package vn.xeploai.cli;

import java.nio.file.Path;

import vn.xeploai.work.port.Desk;

/** How commands get at the desk of a data directory; storage stands behind it. */
public interface DeskDoor {
    /** Whether a database is there. */
    boolean exists(Path directory);

    /** Opens the database that is there. @throws vn.xeploai.model.problem.ProblemException {@code ST-} when it cannot */
    Desk open(Path directory);

    /** Opens the database, creating directory and database when there is none. */
    Desk openOrCreate(Path directory);
}
