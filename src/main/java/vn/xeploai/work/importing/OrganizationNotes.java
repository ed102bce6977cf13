package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationField;
import vn.xeploai.model.OrganizationNote;

/** What a workbook leaves in the history of the organizations it brings or changes. It names no day: it says how they are. */
record OrganizationNotes(List<Organization> before) {
    List<OrganizationNote> of(Batch<Organization> written) {
        UUID act = UUID.randomUUID();
        List<OrganizationNote> lines = new ArrayList<>();
        written.added().forEach(each -> lines.add(note(act, each.code(), null, null, null)));
        Map<String, Organization> stored =
                before.stream().collect(Collectors.toMap(Organization::code, Function.identity()));
        for (Organization after : written.changed()) {
            Organization was = stored.getOrDefault(after.code(), after);
            for (OrganizationField field : OrganizationField.values()) {
                String old = field.written(was);
                String now = field.written(after);
                if (!Objects.equals(old, now)) {
                    lines.add(note(act, after.code(), field, old, now));
                }
            }
        }
        return lines;
    }

    private static OrganizationNote note(
            UUID act, String code, @Nullable OrganizationField field, @Nullable String before, @Nullable String after) {
        return new OrganizationNote(act, code, OrganizationAct.IMPORTED, null, "", field, before, after);
    }
}
