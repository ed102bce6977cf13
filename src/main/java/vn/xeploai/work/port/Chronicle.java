package vn.xeploai.work.port;

import java.util.List;

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

    /** Former cells of everybody who was moved by an act on organizations. */
    List<EarlierCell> earlierCells();

    /** Adds them; each member has at most one that ends on a day. */
    void addCells(List<EarlierCell> cells);

    /** Takes them away. */
    void removeCells(List<EarlierCell> cells);

    /** Writes into the history; time and user are added. */
    void note(List<OrganizationNote> lines);

    /** What was done to that organization, latest first. */
    List<OrganizationChange> history(String code);

    /** Takes an organization away. @throws IllegalStateException when anything refers to it */
    void remove(String code);
}
