package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.Succession;

/**
 * Một bước thay đổi cây tổ chức: what one act does, all of it or nothing; turned round it is the undoing.
 *
 * @param act what is done
 * @param on ngày hiệu lực
 * @param document số văn bản, căn cứ
 * @param units organizations before and after
 * @param cells members who go to another cell
 * @param came what comes from what afterwards
 * @param went what did so before
 * @param undoing whether it takes a step back
 */
public record TreeStep(
        OrganizationAct act,
        LocalDate on,
        String document,
        List<UnitMove> units,
        List<CellMove> cells,
        List<Succession> came,
        List<Succession> went,
        boolean undoing) {
    /** Keeps its own copies. */
    public TreeStep {
        units = List.copyOf(units);
        cells = List.copyOf(cells);
        came = List.copyOf(came);
        went = List.copyOf(went);
    }

    /**
     * What happens to one organization.
     *
     * @param before {@code null} when there was none
     * @param after {@code null} when there is none afterwards
     */
    public record UnitMove(@Nullable DatedOrganization before, @Nullable DatedOrganization after) {
        /** Refuses to make nothing of nothing. */
        public UnitMove {
            Objects.requireNonNull(before == null ? after : before, "a move needs an organization");
        }

        /** Which one. */
        public String code() {
            return some().code();
        }

        /** As it is after, or was before where there is nothing after. */
        public DatedOrganization some() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /**
     * What happens to one member's cell.
     *
     * @param member who
     * @param from cell before
     * @param to cell after
     * @param until day of the move when a trace is left or taken away, {@code null} when one is there already
     */
    public record CellMove(UUID member, String from, String to, @Nullable LocalDate until) {}

    /** The step that takes this one back, or does it again. */
    public TreeStep reversed() {
        return new TreeStep(
                act, on, document,
                units.stream().map(move -> new UnitMove(move.after(), move.before())).toList().reversed(),
                cells.stream().map(move -> new CellMove(move.member(), move.to(), move.from(), move.until())).toList(),
                went, came, !undoing);
    }
}
