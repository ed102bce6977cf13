package vn.xeploai.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the changes a database ever kept, and may remember more of each. */
interface Journal {
    /** Only counts: for a server that keeps watch over its own files. */
    Journal COUNTER_ONLY = new Journal() {
        @Override
        public Runnable note(Connection connection) throws SQLException {
            next(connection);
            return () -> {};
        }

        @Override
        public void close() {}
    };

    /** Called as the last thing inside a change; what it returns runs once the change is kept, and never throws. */
    Runnable note(Connection connection) throws SQLException;

    /** Called once, when no transaction runs any more; never throws. */
    void close();

    /** Adds one to the counter, which also makes changes be kept one after another, and returns it. */
    static long next(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update change_counter set number = number + 1 where id = 1");
            try (ResultSet row = statement.executeQuery("select number from change_counter where id = 1")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
