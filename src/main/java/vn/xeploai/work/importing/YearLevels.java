package vn.xeploai.work.importing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.LevelText;
import vn.xeploai.work.port.workbook.Wording;

/** The levels of each year, and which of them a cell means. */
final class YearLevels {
    private static final int LAST_YEAR = 2100;
    private static final String CLEAN_AND_STRONG = "TSVM";

    private final Regulations regulations;
    private final IdentityHashMap<LevelSet, Map<String, Level>> bySpelling = new IdentityHashMap<>();

    YearLevels(Regulations regulations) {
        this.regulations = regulations;
    }

    Optional<Edition> edition(int year) {
        return year > LAST_YEAR ? Optional.empty() : regulations.of(year);
    }

    LevelSet ofOrganizations(int year) {
        return edition(year).orElseThrow().organizationLevels();
    }

    LevelSet ofMembers(int year) {
        return edition(year).orElseThrow().memberLevels();
    }

    /** The edition of the row's year; {@code null} with an error of the row when no regulation ruled it. */
    @Nullable Edition edition(RowCheck row, Column<Integer> column) {
        Integer year = row.value(column);
        Edition edition = year == null ? null : edition(year).orElse(null);
        if (year != null && edition == null) {
            String first = String.valueOf(regulations.editions().getFirst().firstYear());
            row.error(ImportProblem.YEAR_WITHOUT_REGULATION, column,
                    Map.of("year", String.valueOf(year), "first", first));
        }
        return edition;
    }

    /** The level in that cell; {@code null} when empty, or with an error when the year had no such level. */
    @Nullable Level level(RowCheck row, int year, Edition edition, LevelSet levels, Column<LevelText> column) {
        LevelText text = row.value(column);
        if (text == null) {
            return null;
        }
        Level level = find(edition, levels, text);
        if (level == null) {
            row.error(ImportProblem.LEVEL_NOT_OF_YEAR, column, Map.of(
                    "year", String.valueOf(year),
                    "value", text.text(),
                    "column", row.spelling().header(column),
                    "expected", levels.levels().stream().map(Level::name).collect(Collectors.joining("; "))));
        }
        return level;
    }

    /** The same for a proposal, which keeps the level's code only. */
    @Nullable String proposal(RowCheck row, int year, Edition edition, LevelSet levels, Column<LevelText> column) {
        Level level = level(row, year, edition, levels, column);
        LevelText text = row.value(column);
        if (level == null || text == null) {
            return null;
        }
        row.understand(column, level.name());
        if (text.exemplary()) {
            row.warn(ImportProblem.EXEMPLARY_NOT_KEPT, column, Map.of("column", row.spelling().header(column)));
        }
        return level.code();
    }

    private @Nullable Level find(Edition edition, LevelSet levels, LevelText text) {
        Map<String, Level> known = bySpelling.computeIfAbsent(levels, YearLevels::spellings);
        for (String each : text.spellings()) {
            if (known.containsKey(each)) {
                return known.get(each);
            }
        }
        return isOldTime(edition)
                ? text.oldSpellings().stream().filter(known::containsKey).findFirst().map(known::get).orElse(null)
                : null;
    }

    /** In the years of "trong sạch, vững mạnh" the press wrote "đủ tư cách" before every member's level. */
    private static boolean isOldTime(Edition edition) {
        return edition.organizationLevels().find(CLEAN_AND_STRONG).isPresent();
    }

    private static Map<String, Level> spellings(LevelSet levels) {
        Map<String, Level> spellings = new HashMap<>();
        for (Level each : levels.levels()) {
            spellings.put(Wording.key(each.name()), each);
            spellings.put(Wording.key(each.code()), each);
        }
        return spellings;
    }
}
