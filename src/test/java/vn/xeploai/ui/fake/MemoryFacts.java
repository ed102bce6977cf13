package vn.xeploai.ui.fake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.work.port.FactNotes;
import vn.xeploai.work.port.MemberToJudge;

/** Noted facts of a {@link MemoryDesk}. */
record MemoryFacts(MemoryDesk desk) implements FactNotes {
    @Override
    public List<MemberFactNote> ofMembers(int year, Collection<String> cellCodes) {
        List<UUID> members = new MemoryMembers(desk).toJudge(year, cellCodes).stream().map(MemberToJudge::id).toList();
        return desk.memberFacts.values().stream()
                .filter(each -> each.year() == year && members.contains(each.memberId()))
                .toList();
    }

    @Override
    public List<MemberFactNote> ofMember(int year, UUID memberId) {
        return desk.memberFacts.values().stream()
                .filter(each -> each.year() == year && each.memberId().equals(memberId))
                .toList();
    }

    @Override
    public List<OrganizationFactNote> ofOrganizations(int year) {
        return desk.unitFacts.values().stream().filter(each -> each.year() == year).toList();
    }

    @Override
    public void putMembers(List<MemberFactNote> notes) {
        notes.forEach(each -> desk.memberFacts.put(each.year() + " " + each.memberId() + " " + each.key(), each));
    }

    @Override
    public void putOrganizations(List<OrganizationFactNote> notes) {
        notes.forEach(each -> desk.unitFacts.put(each.year() + " " + each.code() + " " + each.key(), each));
    }
}
