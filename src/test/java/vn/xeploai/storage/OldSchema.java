package vn.xeploai.storage;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** Databases as the first schema left them, filled without the program's own mapping, which no longer knows it. */
final class OldSchema {
    static final int CHANGES = 7;

    private OldSchema() {}

    /** Makes and fills the tables of the first schema. */
    static void fill(DataSource database, int members) throws SQLException {
        fill(database, members, 1);
    }

    /** The same rows in the schema of that number. */
    static void fill(DataSource database, int members, int schema) throws SQLException {
        Flyway.configure().dataSource(database).target(String.valueOf(schema)).load().migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into organization (code, version, name, level) values ('TT.01', 3, 'Chi bộ 1', 'GRASSROOTS_CELL')
                    """);
            statement.execute("update change_counter set number = " + CHANGES);
            statement.execute("insert into campaign values (2023, 0, '124-2023', date '2023-12-31')");
            try (PreparedStatement member = connection.prepareStatement("""
                            insert into member (id, version, full_name, folded_name, birth_year, cell_code, admitted_on, note)
                            values (?, 0, ?, 'x', 1970, 'TT.01', date '2001-02-03', ?)""");
                    PreparedStatement row = connection.prepareStatement("""
                            insert into member_assessment
                                (assessment_year, member_id, version, cell_code, score, level_code, exemplary)
                            values (2023, ?, 0, 'TT.01', '87.50', 'HTTNV', false)""")) {
                for (int i = 0; i < members; i++) {
                    member.setObject(1, Invented.id(i));
                    member.setString(2, "Nguyễn Thị Đào " + i);
                    member.setString(3, "ghi chú ".repeat(20) + i);
                    member.addBatch();
                    row.setObject(1, Invented.id(i));
                    row.addBatch();
                }
                member.executeBatch();
                row.executeBatch();
            }
            connection.commit();
        }
    }

    /** A closed and sealed file of the first schema. */
    static void file(DataFiles files, int members) throws Exception {
        file(files, members, 1);
    }

    /** The same in the schema of that number. */
    static void file(DataFiles files, int members, int schema) throws Exception {
        Files.createDirectories(files.directory());
        files.database().create().close();
        fill(files.database().source(), members, schema);
        try (Connection connection = files.database().connect()) {
            Inventory left = new Inventory.Taker(connection).take(connection);
            H2File.shutDown(connection);
            seal(files, left);
        }
    }

    static void seal(DataFiles files, Inventory left) throws Exception {
        var file = files.database().file();
        files.seal().write(new Seal.Closed(left, Files.size(file), Fingerprint.of(file)));
    }
}
