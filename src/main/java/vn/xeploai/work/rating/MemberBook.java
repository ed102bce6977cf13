package vn.xeploai.work.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.work.port.Records;

/** Rows of members. A new row counts in the cell of the sheet, and only for somebody who belongs there. */
final class MemberBook implements Book {
    private final Records records;
    private final SheetKey.Members sheet;
    private final List<Change> changes;
    private final Map<UUID, MemberAssessment> rows;
    private final Map<UUID, Member> members;

    MemberBook(Records records, SheetKey.Members sheet, List<Change> changes) {
        this.records = records;
        this.sheet = sheet;
        this.changes = changes;
        List<UUID> ids = changes.stream().map(each -> UUID.fromString(each.subject())).toList();
        rows = records.assessments().ofTheseMembers(sheet.year(), ids).stream()
                .collect(Collectors.toMap(MemberAssessment::memberId, Function.identity()));
        members = records.members().withIds(ids).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    @Override
    public boolean knows(String subject) {
        UUID id = UUID.fromString(subject);
        MemberAssessment row = rows.get(id);
        Member member = members.get(id);
        String at = row != null ? row.cellCode() : member == null ? null : member.membership().cellCode();
        return sheet.unitCode().equals(at);
    }

    @Override
    public @Nullable Marks stored(String subject) {
        MemberAssessment row = rows.get(UUID.fromString(subject));
        return row == null ? null : Marks.of(row);
    }

    @Override
    public void write() {
        List<MemberAssessment> fresh = new ArrayList<>();
        List<MemberAssessment> changed = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        for (Change change : changes) {
            UUID id = UUID.fromString(change.subject());
            Marks after = change.after();
            if (after != null) {
                (rows.containsKey(id) ? changed : fresh).add(new MemberAssessment(
                        sheet.year(), id, sheet.unitCode(), after.proposals(), after.outcome(), after.decision(),
                        after.note()));
            } else if (rows.containsKey(id)) {
                gone.add(id);
            }
        }
        records.assessments().insertMembers(fresh);
        records.assessments().updateMembers(changed);
        records.assessments().removeMembers(sheet.year(), gone);
    }
}
