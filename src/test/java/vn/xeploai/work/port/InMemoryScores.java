package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreSheet;

/** Score sheets and dossiers in memory. */
public final class InMemoryScores implements Scores {
    private final Map<String, ScoreSheet> sheets = new TreeMap<>();
    private final Map<String, Dossier> dossiers = new TreeMap<>();
    private BiFunction<Integer, Collection<String>, List<UUID>> inCells = (_, _) -> List.of();

    /** The same, told who counts in which cells. */
    public InMemoryScores among(BiFunction<Integer, Collection<String>, List<UUID>> who) {
        inCells = who;
        return this;
    }

    InMemoryScores copy() {
        InMemoryScores copy = new InMemoryScores();
        copy.sheets.putAll(sheets);
        copy.dossiers.putAll(dossiers);
        return copy;
    }

    @Override
    public List<ScoreSheet> sheets(int year) {
        return sheets.values().stream().filter(each -> each.year() == year && !each.criteria().isEmpty()).toList();
    }

    @Override
    public void putSheet(ScoreSheet sheet) {
        sheets.put(sheet.year() + " " + sheet.group(), sheet);
    }

    @Override
    public Set<UUID> scoredCriteria(int year) {
        return dossiers.values().stream()
                .filter(each -> each.year() == year)
                .flatMap(each -> each.points().keySet().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Dossier> of(int year, Reviewed subject) {
        return Optional.ofNullable(dossiers.get(year + " " + subject));
    }

    @Override
    public List<Dossier> ofMembers(int year, Collection<String> cellCodes) {
        return inCells.apply(year, cellCodes).stream()
                .flatMap(id -> of(year, new Reviewed.Person(id)).stream())
                .toList();
    }

    @Override
    public List<Dossier> ofOrganizations(int year) {
        return dossiers.values().stream()
                .filter(each -> each.year() == year && each.subject() instanceof Reviewed.Unit)
                .toList();
    }

    @Override
    public void put(List<Dossier> some) {
        some.forEach(each -> dossiers.put(each.year() + " " + each.subject(), each));
    }
}
