package vn.xeploai.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;

import vn.xeploai.work.port.Desk;

/** Cơ sở dữ liệu dùng chung: a PostgreSQL database (15 or newer) on which several desks work at the same time. */
public final class SharedDatabase {
    private SharedDatabase() {}

    /**
     * Opens it and brings its tables up to date.
     *
     * @param url {@code jdbc:postgresql://…}
     */
    public static Desk open(String url, String user, String password) {
        String place = url.replaceFirst("\\?.*", "");
        try {
            try (Connection reached = DriverManager.getConnection(url, user, password)) {
                // The pool would try for long and then say less about why.
                reached.isValid(1);
            }
            HikariDataSource pool = Pools.of(url, user, password);
            try {
                Migrations.bringUpToDate(pool, place);
                return new DatabaseDesk(place, pool, Factories.over(pool), Journal.COUNTER_ONLY, () -> {});
            } catch (Throwable failed) {
                pool.close();
                throw failed;
            }
        } catch (SQLException | RuntimeException failed) {
            throw Failures.translated(failed, place);
        }
    }
}
