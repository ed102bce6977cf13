package vn.xeploai.storage.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;

import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.work.port.Scores;

/** Phiếu chấm điểm và hồ sơ tự kiểm điểm, from the database. */
final class StoredScores implements Scores {
    /** Cells or dossiers asked for in one query, as in {@link StoredMembers}. */
    private static final int AT_ONCE = 500;

    private final StatelessSession session;
    private final ScoreQueries queries;
    private final RowSet<UUID, CriterionRow.Placed, CriterionRow> criteria;
    private final RowSet<UUID, Dossier, DossierRow> dossiers;

    StoredScores(StatelessSession session) {
        this.session = session;
        queries = new ScoreQueries_(session);
        criteria = new RowSet<>(session, CriterionRow::new, placed -> placed.criterion().id(), queries::criteria);
        dossiers = new RowSet<>(
                session, DossierRow::new, each -> DossierRow.idOf(each.year(), each.subject()), queries::dossiers);
    }

    @Override
    public List<ScoreSheet> sheets(int year) {
        Map<ScoringGroup, List<Criterion>> groups = new LinkedHashMap<>();
        criteria.read(queries.criteria(year)).forEach(each ->
                groups.computeIfAbsent(each.group(), _ -> new ArrayList<>()).add(each.criterion()));
        return groups.entrySet().stream().map(each -> new ScoreSheet(year, each.getKey(), each.getValue())).toList();
    }

    @Override
    public void putSheet(ScoreSheet sheet) {
        List<CriterionRow.Placed> placed = new ArrayList<>();
        for (Criterion each : sheet.criteria()) {
            placed.add(new CriterionRow.Placed(sheet.year(), sheet.group(), placed.size(), each));
        }
        Set<UUID> stay = sheet.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        List<UUID> gone = queries.criteria(sheet.year(), sheet.group()).stream()
                .map(row -> row.id)
                .filter(id -> !stay.contains(id))
                .toList();
        criteria.remove(gone);
        criteria.put(placed);
    }

    @Override
    public Set<UUID> scoredCriteria(int year) {
        return new HashSet<>(queries.scored(year));
    }

    @Override
    public Optional<Dossier> of(int year, Reviewed subject) {
        return whole(queries.dossiers(List.of(DossierRow.idOf(year, subject)))).stream().findFirst();
    }

    @Override
    public List<Dossier> ofMembers(int year, Collection<String> cellCodes) {
        return cellCodes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(cells -> whole(queries.ofMembers(year, cells)).stream())
                .toList();
    }

    @Override
    public List<Dossier> ofOrganizations(int year) {
        return whole(queries.ofOrganizations(year));
    }

    @Override
    public void put(List<Dossier> values) {
        dossiers.put(values);
        List<UUID> ids = values.stream().map(each -> DossierRow.idOf(each.year(), each.subject())).toList();
        queries.removeScores(ids);
        queries.removeTasks(ids);
        queries.removeComments(ids);
        List<DossierScoreRow> scores = new ArrayList<>();
        List<DossierTaskRow> tasks = new ArrayList<>();
        List<DossierCommentRow> comments = new ArrayList<>();
        for (Dossier each : values) {
            UUID id = DossierRow.idOf(each.year(), each.subject());
            each.points().forEach((criterion, points) -> scores.add(DossierScoreRow.of(id, criterion, points)));
            for (int i = 0; i < each.tasks().size(); i++) {
                tasks.add(DossierTaskRow.of(id, i, each.tasks().get(i)));
            }
            each.comments().forEach(comment -> comments.add(DossierCommentRow.of(id, comment)));
        }
        session.insertMultiple(scores);
        session.insertMultiple(tasks);
        session.insertMultiple(comments);
    }

    private List<Dossier> whole(List<DossierRow> rows) {
        return rows.stream().gather(Gatherers.windowFixed(AT_ONCE)).flatMap(some -> filled(some).stream()).toList();
    }

    private List<Dossier> filled(List<DossierRow> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, Map<UUID, BigDecimal>> points = queries.scores(ids).stream().collect(Collectors.groupingBy(
                row -> row.dossierId, Collectors.toMap(row -> row.criterionId, row -> row.points)));
        Map<UUID, List<YearTask>> tasks = queries.tasks(ids).stream().collect(Collectors.groupingBy(
                row -> row.dossierId, Collectors.mapping(DossierTaskRow::value, Collectors.toList())));
        Map<UUID, List<RequiredComment>> comments = queries.comments(ids).stream().collect(Collectors.groupingBy(
                row -> row.dossierId, Collectors.mapping(DossierCommentRow::value, Collectors.toList())));
        List<Dossier> read = dossiers.read(rows);
        List<Dossier> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            UUID id = ids.get(i);
            Dossier bare = read.get(i);
            whole.add(bare.with(points.getOrDefault(id, Map.of()))
                    .with(bare.typed(), tasks.getOrDefault(id, List.of()))
                    .with(comments.getOrDefault(id, List.of())));
        }
        return whole;
    }
}
