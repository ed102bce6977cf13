package vn.xeploai.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where rows come from, and what the user decided about them. */
public sealed interface IntakeSource {
    /** What people call it. */
    String name();

    /** Cells to be read otherwise than they stand, by address. */
    Map<String, String> corrections();

    /** The same with other corrections. */
    IntakeSource corrected(Map<String, String> other);

    /**
     * A workbook.
     *
     * @param unit under which cells of lists are looked for, {@code null} for the whole desk
     */
    record File(Path path, @Nullable String unit, Map<String, String> corrections) implements IntakeSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public File corrected(Map<String, String> other) {
            return new File(path, unit, Map.copyOf(other));
        }
    }

    /**
     * A block of cells copied from a spreadsheet.
     *
     * @param headers what its columns are when it has no header of its own
     */
    record Block(String name, String text, List<String> headers, Map<String, String> corrections) implements IntakeSource {
        @Override
        public Block corrected(Map<String, String> other) {
            return new Block(name, text, headers, Map.copyOf(other));
        }
    }
}
