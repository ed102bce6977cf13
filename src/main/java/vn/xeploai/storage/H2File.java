package vn.xeploai.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/**
 * One H2 database in one file.
 *
 * @param name path without H2's ending
 * @param scheme H2's file system
 */
record H2File(Path name, String scheme) {
    /** H2 wants a user; who may open the file is the business of the directory. */
    static final String USER = "sa";
    static final String PASSWORD = "";

    /** The file itself. */
    Path file() {
        return name.resolveSibling(name.getFileName() + ".mv.db");
    }

    /** Opens what is there, never makes a new file. A commit is written before it returns; nothing else is written beside. */
    String url() {
        return urlToCreate() + ";IFEXISTS=TRUE";
    }

    private String urlToCreate() {
        return "jdbc:h2:" + scheme + name + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    /** A single connection to what is there. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), USER, PASSWORD);
    }

    /** Makes the file, and a connection to it. */
    Connection create() throws SQLException {
        return DriverManager.getConnection(urlToCreate(), USER, PASSWORD);
    }

    /** Connections to what is there, made as they are asked for. */
    DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url());
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source;
    }

    /** Closes the database behind all its connections; when this returns the file is whole. */
    static void shutDown(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
