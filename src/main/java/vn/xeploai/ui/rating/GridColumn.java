package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.SheetKey;

/** Cột của bảng xếp loại: what one can enter for a subject, in the order of the meetings. */
public enum GridColumn {
    /** Điểm. */
    SCORE,
    /** Tự nhận. */
    SELF,
    /** Chính quyền. */
    GOVERNMENT,
    /** Đoàn thể. */
    MASS_ORGANIZATION,
    /** Chi ủy. */
    CELL_COMMITTEE,
    /** Chi bộ. */
    CELL,
    /** Quyết định: a level or a reason. */
    DECISION;

    /** The columns of that sheet. */
    public static List<GridColumn> of(SheetKey key) {
        return key instanceof SheetKey.Members ? List.of(values()) : List.of(SELF, DECISION);
    }

    /** In kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether levels stand in it. */
    public boolean holdsLevels() {
        return this != SCORE;
    }

    /** Code of the level that stands there, {@code null} for none. */
    public @Nullable String level(@Nullable Marks marks) {
        if (marks == null) {
            return null;
        }
        Proposals said = marks.proposals();
        return switch (this) {
            case SCORE -> null;
            case SELF -> said.self();
            case GOVERNMENT -> said.government();
            case MASS_ORGANIZATION -> said.massOrganization();
            case CELL_COMMITTEE -> said.cellCommittee();
            case CELL -> said.cell();
            case DECISION -> marks.outcome() instanceof Outcome.Rated rated ? rated.levelCode() : null;
        };
    }

    /** The marks with that level there, or with nothing there. */
    public Marks with(Marks marks, @Nullable String level) {
        Proposals said = marks.proposals();
        return switch (this) {
            case SCORE -> throw new IllegalArgumentException("no level in the score");
            case SELF -> marks.with(new Proposals(said.score(), level, said.government(), said.massOrganization(),
                    said.cellCommittee(), said.cell()));
            case GOVERNMENT -> marks.with(new Proposals(said.score(), said.self(), level, said.massOrganization(),
                    said.cellCommittee(), said.cell()));
            case MASS_ORGANIZATION -> marks.with(new Proposals(said.score(), said.self(), said.government(), level,
                    said.cellCommittee(), said.cell()));
            case CELL_COMMITTEE -> marks.with(new Proposals(said.score(), said.self(), said.government(),
                    said.massOrganization(), level, said.cell()));
            case CELL -> marks.with(new Proposals(said.score(), said.self(), said.government(), said.massOrganization(),
                    said.cellCommittee(), level));
            case DECISION -> marks.with(decided(marks.outcome(), level));
        };
    }

    /** A distinction inside the level stays when the same level is set again. */
    private static Outcome decided(Outcome before, @Nullable String level) {
        if (level == null) {
            return new Outcome.Undecided();
        }
        return before instanceof Outcome.Rated rated && rated.levelCode().equals(level) ? rated : new Outcome.Rated(level, false);
    }
}
