package vn.xeploai.work.keeping;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberField;
import vn.xeploai.model.Organization;

/** Understands which cell is meant: its code, or so much of its name that only one is left. */
final class CellChoice {
    private final FindMembers find;

    CellChoice(FindMembers find) {
        this.find = find;
    }

    /** The code, or {@code null} with a problem of the field. */
    @Nullable String read(Reading reading) {
        String typed = reading.required(MemberField.CELL);
        if (typed == null) {
            return null;
        }
        Optional<Organization> byCode = find.organizations().find(typed);
        if (byCode.isPresent() && !byCode.get().level().holdsMembers()) {
            reading.error(MemberField.CELL, KeepingProblem.NOT_A_CELL, Map.of("name", byCode.get().name()));
            return null;
        }
        List<Organization> named = byCode.map(List::of).orElseGet(() -> find.organizations(typed, true, 2));
        if (named.size() != 1) {
            reading.error(MemberField.CELL, KeepingProblem.CELL_UNKNOWN, Map.of("typed", typed));
            return null;
        }
        return named.getFirst().code();
    }
}
