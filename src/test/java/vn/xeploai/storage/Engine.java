package vn.xeploai.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.xeploai.work.port.Desk;

/** The databases every contract test runs against. */
enum Engine {
    /** One file in a directory. */
    H2_FILE {
        @Override
        Desk open(Path directory) {
            return DataDirectory.openOrCreate(directory);
        }
    },

    /** A real server, started once for all tests. */
    POSTGRESQL {
        @Override
        Desk open(Path directory) {
            return SharedDatabase.open(Server.freshDatabase(), "postgres", "postgres");
        }
    };

    /** A desk over an empty database. */
    abstract Desk open(Path directory);

    /** Loaded, and thereby started, only when somebody asks for it. */
    static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static final AtomicInteger DATABASES = new AtomicInteger();

        private Server() {}

        static String freshDatabase() {
            String name = "desk" + DATABASES.incrementAndGet();
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return POSTGRES.getJdbcUrl("postgres", name);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
