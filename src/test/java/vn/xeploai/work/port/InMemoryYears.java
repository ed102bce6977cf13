package vn.xeploai.work.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Snapshot;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;

/** Settings and snapshots in memory, always written at the same moment by the same user. */
public final class InMemoryYears implements YearSettings {
    public static final Instant AT = Instant.parse("2025-12-01T02:00:00Z");
    public static final String BY = "lan";

    private final Map<String, YearSetting> settings = new TreeMap<>();
    private final List<YearSettingChange> changes = new ArrayList<>();
    private final Map<Integer, Snapshot> heads = new TreeMap<>();
    private final Map<String, SnapshotMember> members = new TreeMap<>();
    private final List<SnapshotCorrection> corrections = new ArrayList<>();

    InMemoryYears copy() {
        InMemoryYears copy = new InMemoryYears();
        copy.settings.putAll(settings);
        copy.changes.addAll(changes);
        copy.heads.putAll(heads);
        copy.members.putAll(members);
        copy.corrections.addAll(corrections);
        return copy;
    }

    @Override
    public List<YearSetting> of(int year) {
        return settings.values().stream().filter(each -> each.year() == year).toList();
    }

    @Override
    public void put(List<YearSetting> added) {
        for (YearSetting each : added) {
            YearSetting before = settings.put(each.year() + " " + each.key(), each);
            if (!each.equals(before)) {
                changes.addFirst(new YearSettingChange(each.year(), each.key(), AT, BY,
                        before == null ? null : before.value(), each.value(), each.decidedBy(), each.document()));
            }
        }
    }

    @Override
    public void remove(int year, Collection<String> keys) {
        for (String key : keys) {
            YearSetting before = settings.remove(year + " " + key);
            if (before != null) {
                changes.addFirst(new YearSettingChange(year, key, AT, BY, before.value(), null, "", ""));
            }
        }
    }

    @Override
    public List<YearSettingChange> history(int year) {
        return changes.stream().filter(each -> each.year() == year).toList();
    }

    /** The lists. */
    public Snapshots snapshots() {
        return new Snapshots() {
            @Override
            public Optional<Snapshot> of(int year) {
                return Optional.ofNullable(heads.get(year));
            }

            @Override
            public List<SnapshotMember> members(int year) {
                return members.values().stream().filter(each -> each.year() == year).toList();
            }

            @Override
            public void take(int year, LocalDate referenceDay, List<SnapshotMember> list) {
                if (heads.putIfAbsent(year, new Snapshot(year, referenceDay, AT, BY)) != null) {
                    throw new IllegalStateException("list taken twice: " + year);
                }
                list.forEach(each -> members.put(key(each), each));
            }

            @Override
            public void correct(int year, List<SnapshotChange> made, String decidedBy, String reason) {
                for (SnapshotChange each : made) {
                    SnapshotMember after = each.after();
                    if (after == null) {
                        members.remove(key(each.who()));
                    } else {
                        members.put(key(after), after);
                    }
                    corrections.addFirst(new SnapshotCorrection(year, each.who().memberId(), each.who().fullName(), AT, BY,
                            decidedBy, reason, standing(each.before()), standing(after)));
                }
            }

            @Override
            public List<SnapshotCorrection> corrections(int year) {
                return corrections.stream().filter(each -> each.year() == year).toList();
            }
        };
    }

    private static @Nullable String standing(@Nullable SnapshotMember member) {
        return member == null ? null : member.standing();
    }

    private static String key(SnapshotMember member) {
        return member.year() + " " + member.memberId();
    }
}
