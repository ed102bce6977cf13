package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.Succession;
import vn.xeploai.work.organizing.TreeStep.CellMove;
import vn.xeploai.work.organizing.TreeStep.UnitMove;
import vn.xeploai.work.port.MemberKey;

/** A step while it is put together. */
final class StepDraft {
    private final TreeState state;
    private final Map<String, DatedOrganization> changed = new LinkedHashMap<>();
    private final List<CellMove> cells = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();

    StepDraft(TreeState state) {
        this.state = state;
    }

    /** As it would be after all that was put so far. */
    Optional<DatedOrganization> find(String code) {
        return Optional.ofNullable(changed.get(code)).or(() -> state.find(code));
    }

    void put(DatedOrganization organization) {
        changed.put(organization.code(), organization);
    }

    void cameFrom(Succession succession) {
        successions.add(succession);
    }

    /** Moves a member; tells whether that fits what was done with the member before. */
    boolean move(MemberKey member, String to, LocalDate day) {
        List<EarlierCell> former = state.cells().getOrDefault(member.id(), List.of());
        LocalDate last = former.isEmpty() ? null : former.getLast().until();
        if (last != null && last.isAfter(day)) {
            return false;
        }
        cells.add(new CellMove(member.id(), member.membership().cellCode(), to, day.equals(last) ? null : day));
        return true;
    }

    /** An organization that would stand below itself on some day. */
    Optional<Chronology.Ring> ring() {
        Chronology after = state.chronology().with(changed.values());
        return changed.keySet().stream().flatMap(code -> after.ring(code).stream()).findFirst();
    }

    TreeStep step(OrganizationAct act, LocalDate day, String document) {
        List<UnitMove> moves = changed.values().stream()
                .map(after -> new UnitMove(state.find(after.code()).orElse(null), after))
                .toList();
        return new TreeStep(act, day, document, moves, cells, successions, List.of(), false);
    }
}
