package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.work.port.Decisions;

/** Quyết định, kết thúc, khóa, from the database. */
final class StoredDecisions implements Decisions {
    private static final int SUBJECTS = 500;

    private final StatelessSession session;
    private final DecisionQueries queries;
    private final RowSet<StoredRulingRow.Key, StoredRuling, StoredRulingRow> rulings;

    StoredDecisions(StatelessSession session) {
        this.session = session;
        queries = new DecisionQueries_(session);
        rulings = new RowSet<>(session, StoredRulingRow::new, StoredRulingRow.Key::of, this::load);
    }

    @Override
    public List<YearAct> yearActs(int year) {
        return queries.yearActs(year).stream().map(YearActRow::value).toList();
    }

    @Override
    public void addYearActs(List<YearAct> acts) {
        acts.stream().map(YearActRow::of).gather(Gatherers.windowFixed(RowSet.BATCH)).forEach(session::insertMultiple);
    }

    @Override
    public List<RatingAct> acts(int year, RatedSubject subject) {
        return queries.acts(year, subject.kind(), subject.id()).stream().map(RatingActRow::value).toList();
    }

    @Override
    public List<RatingAct> acts(int year, RatingAct.Kind kind) {
        return queries.actsOfKind(year, kind).stream().map(RatingActRow::value).toList();
    }

    @Override
    public void addActs(List<RatingAct> acts) {
        acts.stream().map(RatingActRow::of).gather(Gatherers.windowFixed(RowSet.BATCH)).forEach(session::insertMultiple);
    }

    @Override
    public List<StoredRuling> rulings(int year, RatedSubject.Kind kind, Collection<String> ids) {
        return ids.stream()
                .distinct()
                .gather(Gatherers.windowFixed(SUBJECTS))
                .flatMap(some -> rulings.read(queries.rulings(year, kind, some)).stream())
                .toList();
    }

    @Override
    public void putRulings(List<StoredRuling> kept) {
        rulings.put(kept);
    }

    private List<StoredRulingRow> load(List<StoredRulingRow.Key> keys) {
        record Group(int year, RatedSubject.Kind kind) {}
        Map<Group, List<String>> groups = keys.stream().collect(Collectors.groupingBy(
                each -> new Group(each.year(), each.kind()),
                Collectors.mapping(StoredRulingRow.Key::subject, Collectors.toList())));
        return groups.entrySet().stream()
                .flatMap(each -> queries.rulings(each.getKey().year(), each.getKey().kind(), each.getValue()).stream())
                .toList();
    }
}
