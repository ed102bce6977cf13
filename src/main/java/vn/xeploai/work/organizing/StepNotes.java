package vn.xeploai.work.organizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationField;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.work.organizing.TreeStep.CellMove;
import vn.xeploai.work.organizing.TreeStep.UnitMove;

/** What a step leaves in the history of each organization it touches. */
record StepNotes(TreeStep step) {
    List<OrganizationNote> lines() {
        UUID act = UUID.randomUUID();
        List<OrganizationNote> lines = new ArrayList<>();
        for (UnitMove move : step.units()) {
            List<OrganizationNote> fields = fields(act, move);
            lines.addAll(fields.isEmpty() ? List.of(note(act, move.code(), null, null, null)) : fields);
        }
        membersOut(act, lines);
        return lines;
    }

    private List<OrganizationNote> fields(UUID act, UnitMove move) {
        List<OrganizationNote> lines = new ArrayList<>();
        for (OrganizationField field : OrganizationField.values()) {
            String before = written(field, move.before());
            String after = written(field, move.after());
            if (!Objects.equals(before, after)) {
                lines.add(note(act, move.code(), field, before, after));
            }
        }
        return lines;
    }

    private void membersOut(UUID act, List<OrganizationNote> lines) {
        step.cells().stream().map(CellMove::from).distinct().forEach(cell -> {
            long out = step.cells().stream().filter(each -> each.from().equals(cell)).count();
            lines.add(note(act, cell, OrganizationField.MEMBERS, null, "-" + out));
        });
        step.cells().stream().map(CellMove::to).distinct().forEach(cell -> {
            long in = step.cells().stream().filter(each -> each.to().equals(cell)).count();
            lines.add(note(act, cell, OrganizationField.MEMBERS, null, "+" + in));
        });
    }

    private static @Nullable String written(OrganizationField field, @Nullable DatedOrganization of) {
        return of == null ? null : field.written(of.now());
    }

    private OrganizationNote note(
            UUID act, String code, @Nullable OrganizationField field, @Nullable String before, @Nullable String after) {
        return new OrganizationNote(
                act, code, step.undoing() ? OrganizationAct.UNDONE : step.act(), step.on(), step.document(), field,
                before, after);
    }
}
