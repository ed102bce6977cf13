package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationField;
import vn.xeploai.model.OrganizationNote;

/** What a workbook, or its undoing, leaves in the history of organizations. It names no day: it says how they are. */
record OrganizationNotes(List<Organization> before) {
    List<OrganizationNote> of(Batch<Organization> written) {
        List<String> added = written.added().stream().map(Organization::code).toList();
        return notes(OrganizationAct.IMPORTED, added, written.changed());
    }

    /** The import is taken back and these are there now. */
    List<OrganizationNote> undone(List<Organization> now) {
        Set<String> left = now.stream().map(Organization::code).collect(Collectors.toSet());
        List<String> gone = before.stream().map(Organization::code).filter(code -> !left.contains(code)).toList();
        return notes(OrganizationAct.UNDONE, gone, now);
    }

    private List<OrganizationNote> notes(OrganizationAct kind, List<String> whole, List<Organization> changed) {
        UUID act = UUID.randomUUID();
        List<OrganizationNote> lines = new ArrayList<>();
        whole.forEach(code -> lines.add(new OrganizationNote(act, code, kind, null, "", null, null, null)));
        Map<String, Organization> stored =
                before.stream().collect(Collectors.toMap(Organization::code, Function.identity()));
        for (Organization after : changed) {
            Organization was = stored.getOrDefault(after.code(), after);
            for (OrganizationField field : OrganizationField.values()) {
                String old = field.written(was);
                String now = field.written(after);
                if (!Objects.equals(old, now)) {
                    lines.add(new OrganizationNote(act, after.code(), kind, null, "", field, old, now));
                }
            }
        }
        return lines;
    }
}
