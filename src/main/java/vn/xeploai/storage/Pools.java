package vn.xeploai.storage;

import java.time.Duration;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A few connections kept ready: one for the screen, a few for errands in the background. */
final class Pools {
    private static final int CONNECTIONS = 6;

    private Pools() {}

    /** Connections to that database; whether it can be reached must have been tried before. */
    static HikariDataSource of(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        return new HikariDataSource(config);
    }
}
