package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.model.Succession;

/** Port: biên niên tổ chức, how organizations and the cells of members were before, and who changed them. */
public interface Chronicle {
    /** All earlier stretches, in no order. */
    List<EarlierOrganization> earlier();

    /** These instead of all earlier stretches of that organization. */
    void putEarlier(String code, List<EarlierOrganization> stretches);

    /** What came from what. */
    List<Succession> successions();

    /** Adds them. */
    void addSuccessions(List<Succession> successions);

    /** Takes them away. */
    void removeSuccessions(List<Succession> successions);

    /** Former cells of everybody who was transferred, or moved by an act on organizations; in no order. */
    List<EarlierCell> earlierCells();

    /** Former cells of those members, the first that ended first. */
    List<EarlierCell> earlierCells(Collection<UUID> members);

    /** Adds them; each member has at most one that ends on a day. The history of the members tells of it. */
    void addCells(List<EarlierCell> cells);

    /** Takes them away; the history of the members tells of it. */
    void removeCells(List<EarlierCell> cells);

    /** Writes into the history; time and user are added. */
    void note(List<OrganizationNote> lines);

    /** What was done to that organization, latest first. */
    List<OrganizationChange> history(String code);

    /** Takes an organization away. @throws IllegalStateException when anything refers to it */
    void remove(String code);
}
