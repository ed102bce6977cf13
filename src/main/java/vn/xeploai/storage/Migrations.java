package vn.xeploai.storage;

import java.util.Arrays;
import java.util.Set;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** The numbered steps in which the tables came to be what they are; one set for H2 and PostgreSQL. */
final class Migrations {
    /** Number of the newest step this program knows. */
    static final int NEWEST = 16;

    private static final Set<MigrationState> FUTURE = Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private Migrations() {}

    /** Brings a database up to the newest step; a newer one is refused. */
    static void bringUpToDate(DataSource database, String place) {
        Flyway flyway = Flyway.configure().dataSource(database).load();
        if (Arrays.stream(flyway.info().all()).anyMatch(step -> FUTURE.contains(step.getState()))) {
            throw Failures.problem(StorageProblem.NEWER_DATABASE, place, null);
        }
        flyway.migrate();
    }
}
