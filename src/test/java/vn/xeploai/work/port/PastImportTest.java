package vn.xeploai.work.port;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PastImportTest {
    private static final Instant THEN = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void an_import_can_be_undone_once_while_its_journal_is_kept() {
        assertThat(run(null, true).isUndoable()).isTrue();
        assertThat(run(THEN, true).isUndoable()).isFalse();
        assertThat(run(null, false).isUndoable()).isFalse();
    }

    private static PastImport run(@Nullable Instant undoneAt, boolean kept) {
        return new PastImport(1, THEN, "Mai", "danh-sach.xls", 1, 0, 0, undoneAt, undoneAt == null ? null : "Mai", kept);
    }
}
