package vn.xeploai.storage.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;
import vn.xeploai.work.port.YearSettings;

/** Thiết lập của các năm, from the database. */
final class StoredYearSettings implements YearSettings {
    private final StatelessSession session;
    private final YearQueries queries;
    private final RowSet<YearSettingRow.Key, YearSetting, YearSettingRow> rows;

    StoredYearSettings(StatelessSession session) {
        this.session = session;
        queries = new YearQueries_(session);
        rows = new RowSet<>(session, YearSettingRow::new, YearSettingRow.Key::of, this::load);
    }

    @Override
    public List<YearSetting> of(int year) {
        return rows.read(queries.settings(year));
    }

    @Override
    public void put(List<YearSetting> settings) {
        Author author = Author.now();
        List<YearSettingChange> changes = new ArrayList<>();
        for (YearSetting each : settings) {
            YearSetting before = stored(each.year()).get(each.key());
            if (!each.equals(before)) {
                changes.add(change(each, before == null ? null : before.value(), each.value(), author));
            }
        }
        rows.put(settings);
        write(changes);
    }

    @Override
    public void remove(int year, Collection<String> keys) {
        Author author = Author.now();
        List<YearSetting> gone = stored(year).values().stream().filter(each -> keys.contains(each.key())).toList();
        rows.remove(gone.stream().map(YearSettingRow.Key::of).toList());
        write(gone.stream().map(each -> change(each, each.value(), null, author)).toList());
    }

    @Override
    public List<YearSettingChange> history(int year) {
        return queries.settingHistory(year).stream().map(YearSettingChangeRow::value).toList();
    }

    private Map<String, YearSetting> stored(int year) {
        return queries.settings(year).stream()
                .map(YearSettingRow::value)
                .collect(Collectors.toMap(YearSetting::key, Function.identity()));
    }

    private static YearSettingChange change(
            YearSetting of, @Nullable String before, @Nullable String after, Author author) {
        return new YearSettingChange(
                of.year(), of.key(), author.at(), author.name(), before, after,
                after == null ? "" : of.decidedBy(), after == null ? "" : of.document());
    }

    private void write(List<YearSettingChange> changes) {
        session.insertMultiple(changes.stream().map(YearSettingChangeRow::of).toList());
    }

    private List<YearSettingRow> load(List<YearSettingRow.Key> keys) {
        return keys.stream()
                .map(YearSettingRow.Key::year)
                .distinct()
                .flatMap(year -> queries.settings(year).stream())
                .filter(row -> keys.contains(YearSettingRow.Key.of(row.value())))
                .toList();
    }
}
