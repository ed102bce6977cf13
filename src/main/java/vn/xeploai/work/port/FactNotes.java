package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.OrganizationFactNote;

/** Port: dữ kiện đã ghi. One note per subject, year and key; a note without value stays as "no longer known". */
public interface FactNotes {
    /** Notes about the members who count in one of those cells that year, as in {@link Members#lines}. */
    List<MemberFactNote> ofMembers(int year, Collection<String> cellCodes);

    /** Notes about that member of that year. */
    List<MemberFactNote> ofMember(int year, UUID memberId);

    /** Notes about organizations of that year. */
    List<OrganizationFactNote> ofOrganizations(int year);

    /** Adds notes, or replaces those of the same year, member and key. */
    void putMembers(List<MemberFactNote> notes);

    /** Adds notes, or replaces those of the same year, organization and key. */
    void putOrganizations(List<OrganizationFactNote> notes);
}
