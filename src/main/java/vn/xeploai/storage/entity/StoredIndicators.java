package vn.xeploai.storage.entity;

import java.util.List;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;

import vn.xeploai.model.Indicator;
import vn.xeploai.work.port.Indicators;

/** Chỉ tiêu, from the database. */
final class StoredIndicators implements Indicators {
    private final IndicatorQueries queries;
    private final RowSet<IndicatorRow.Key, Indicator, IndicatorRow> rows;

    StoredIndicators(StatelessSession session) {
        queries = new IndicatorQueries_(session);
        rows = new RowSet<>(session, IndicatorRow::new, IndicatorRow.Key::of, this::load);
    }

    @Override
    public List<Indicator> all() {
        return rows.read(queries.all());
    }

    @Override
    public void insert(List<Indicator> indicators) {
        rows.insert(indicators);
    }

    @Override
    public void update(List<Indicator> indicators) {
        rows.update(indicators);
    }

    private List<IndicatorRow> load(List<IndicatorRow.Key> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        IndicatorRow.Key::year, Collectors.mapping(IndicatorRow.Key::code, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(year -> queries.of(year.getKey(), year.getValue()).stream())
                .toList();
    }
}
