package vn.xeploai.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.xeploai.model.Organization;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.YearCount;

/** Year and unit, as several commands take them. */
final class UnitOptions {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "cli.option.year")
    private int year;

    @Nullable
    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "cli.option.unit")
    private String unit;

    /** To be filled by the command line. */
    UnitOptions() {}

    /** Asked for by the program itself. */
    UnitOptions(int year, @Nullable String unit) {
        this.year = year;
        this.unit = unit;
    }

    int year() {
        return year;
    }

    /** The unit's code in composed form, {@code null} for the whole database. */
    @Nullable String unitCode() {
        return unit == null ? null : Normalizer.normalize(unit.strip(), Normalizer.Form.NFC);
    }

    /** The figures of the unit. @throws UsageException when there is no such unit */
    UnitFigures figuresOf(YearCount count, Texts texts) {
        String code = unitCode();
        return code == null
                ? count.figures().whole()
                : count.figures().of(code).orElseThrow(() -> new UsageException(
                        unknown(code, count.tree().roots().stream().map(Organization::code).toList(), texts)));
    }

    /** Says that there is no such unit, and which ones stand at the top. */
    static String unknown(String code, List<String> roots, Texts texts) {
        String named = String.join(", ", roots);
        return texts.get("cli.unknown-unit", Map.of("unit", code, "roots", named.isEmpty() ? "–" : named));
    }
}
