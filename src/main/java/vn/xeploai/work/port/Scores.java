package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreSheet;

/** Port: phiếu chấm điểm, hồ sơ tự kiểm điểm. */
public interface Scores {
    /** The score sheets of that year that have criteria. */
    List<ScoreSheet> sheets(int year);

    /** Replaces the criteria of that year and group; scores of those that go must not exist. */
    void putSheet(ScoreSheet sheet);

    /** The criteria of that year which somebody has given points for. */
    Set<UUID> scoredCriteria(int year);

    /** The dossier of that subject and year, if there is one. */
    Optional<Dossier> of(int year, Reviewed subject);

    /** The dossiers of that year of members who count in one of those cells, as in {@link Members#lines}. */
    List<Dossier> ofMembers(int year, Collection<String> cellCodes);

    /** The dossiers of organizations of that year. */
    List<Dossier> ofOrganizations(int year);

    /** Adds dossiers, or replaces those of the same year and subject. */
    void put(List<Dossier> dossiers);
}
