package vn.xeploai.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** The count stays off the wide rows: H2 answers it from the narrow indexes made for it. */
class IndexUseTest {
    @Test
    void counts_are_answered_from_the_narrow_indexes(@TempDir Path directory) throws SQLException {
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            Invented.fill(desk, 10, 500);
            try (Connection beside = DataFiles.in(directory).database().connect();
                    Statement statement = beside.createStatement()) {
                statement.execute("set query_statistics true");
                desk.look(records -> List.of(
                        records.members().withoutRow(Invented.YEAR), records.assessments().countMembers(Invented.YEAR)));

                assertThat(plan(statement, "%admitted_on%")).contains("PUBLIC.MEMBER_STANDING: ");
                assertThat(plan(statement, "select%.member_id from member_assessment %")).contains(": ASSESSMENT_YEAR =");
                assertThat(plan(statement, "%group by%")).contains("MEMBER_ASSESSMENT_COUNT");
            }
        }
    }

    private static String plan(Statement statement, String like) throws SQLException {
        String sql;
        try (ResultSet row = statement.executeQuery(
                "select sql_statement from information_schema.query_statistics where sql_statement like '" + like
                        + "' and sql_statement not like '%query_statistics%'")) {
            assertThat(row.next()).isTrue();
            sql = row.getString(1);
        }
        try (ResultSet row = statement.executeQuery("explain " + sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
