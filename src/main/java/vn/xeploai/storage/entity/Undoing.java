package vn.xeploai.storage.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.work.port.JournalPart;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.UndoObstacle;

/**
 * Takes one import back: first looks whether every field still is what the import wrote, then puts everything back, and last
 * lets nothing go that others have come to refer to. Whoever calls gives the transaction up when there are obstacles.
 */
final class Undoing {
    /** Nobody reads more; the rest is counted only. */
    private static final int NAMED = 500;

    /** A log goes with what it tells of. */
    private static final String LOG_TABLES = "_change";

    private static final List<JournalPart> RATINGS =
            List.of(JournalPart.INDICATORS, JournalPart.MEMBER_RATINGS, JournalPart.ORGANIZATION_RATINGS);

    private final Connection connection;
    private final JournalPages pages;
    private final Progress progress;
    private final MemberQueries members;
    private final MemberHistory history;
    private final References references;
    private final List<UndoObstacle> obstacles = new ArrayList<>();
    private long done;

    Undoing(StatelessSession session, Connection connection, JournalPages pages, Progress progress) {
        this.connection = connection;
        this.pages = pages;
        this.progress = progress;
        members = new MemberQueries_(session);
        history = new MemberHistory(session);
        references = new References(connection);
    }

    List<UndoObstacle> run() throws SQLException {
        for (JournalPart part : JournalPart.values()) {
            pages.each(part, lines -> compare(part, lines));
        }
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        freeCodes();
        for (JournalPart part : RATINGS) {
            remove(part);
        }
        remove(JournalPart.MEMBERS);
        pages.each(JournalPart.MEMBERS, this::findTakenCodes);
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        for (JournalPart part : JournalPart.values()) {
            restore(part);
        }
        if (obstacles.isEmpty()) {
            removeOrganizations();
            remove(JournalPart.CAMPAIGNS);
        }
        return obstacles;
    }

    private void compare(JournalPart part, List<JournalLine> lines) throws SQLException {
        step(lines.size());
        Map<List<String>, Map<String, @Nullable String>> rows =
                RawTable.of(connection, part).read(lines.stream().map(JournalLine::key).toList());
        for (JournalLine line : lines) {
            Map<String, @Nullable String> row = rows.get(line.key());
            if (row == null) {
                tell(UndoObstacle.Kind.GONE, part, line.key(), line.after(), "");
                continue;
            }
            // What lies in the bin is there for nobody, and whoever laid it there did so after the import.
            if (row.get("binned_at") != null && !Objects.equals(row.get("binned_at"), line.after().get("binned_at"))) {
                tell(UndoObstacle.Kind.GONE, part, line.key(), row, "");
                continue;
            }
            line.after().forEach((column, wrote) -> {
                if (row.containsKey(column) && !Objects.equals(row.get(column), wrote)) {
                    tell(UndoObstacle.Kind.CHANGED, part, line.key(), row, column);
                }
            });
        }
    }

    /** Two members may have exchanged their codes, which are never twice. */
    private void freeCodes() throws SQLException {
        pages.each(JournalPart.MEMBERS, lines -> RawTable.of(connection, JournalPart.MEMBERS).clear("code", lines.stream()
                .filter(line -> !line.added() && line.before().containsKey("code"))
                .map(JournalLine::key)
                .toList()));
    }

    /** Those that nobody is to have twice. */
    private void findTakenCodes(List<JournalLine> lines) throws SQLException {
        List<JournalLine> changed = lines.stream().filter(line -> line.before().get("code") != null).toList();
        Set<List<String>> taken = RawTable.of(connection, "member", List.of("code"))
                .present(changed.stream().map(line -> List.of(String.valueOf(line.before().get("code")))).toList());
        for (JournalLine line : changed) {
            String code = String.valueOf(line.before().get("code"));
            if (taken.contains(List.of(code))) {
                tell(UndoObstacle.Kind.TAKEN, JournalPart.MEMBERS, line.key(), Map.of(), code);
            }
        }
    }

    private void restore(JournalPart part) throws SQLException {
        RawTable table = RawTable.of(connection, part);
        pages.each(part, lines -> {
            List<JournalLine> changed = lines.stream().filter(line -> !line.added()).toList();
            step(changed.size());
            if (part == JournalPart.MEMBERS) {
                withHistory(changed, table);
            } else {
                table.restore(changed);
            }
        });
    }

    private void withHistory(List<JournalLine> changed, RawTable table) throws SQLException {
        List<UUID> ids = changed.stream().map(line -> UUID.fromString(line.key().getFirst())).toList();
        // Codes were freed a moment ago; the history tells of them all the same.
        Map<UUID, @Nullable String> codes = new HashMap<>();
        changed.stream().filter(line -> line.after().containsKey("code"))
                .forEach(line -> codes.put(UUID.fromString(line.key().getFirst()), line.after().get("code")));
        Map<UUID, Member> before = stored(ids).stream()
                .map(each -> codes.containsKey(each.id()) ? coded(each, codes.get(each.id())) : each)
                .collect(Collectors.toMap(Member::id, Function.identity()));
        table.restore(changed);
        history.noteChanges(before, stored(ids));
    }

    private static Member coded(Member member, @Nullable String code) {
        return new Member(
                member.id(), code, member.cardNumber(), member.person(), member.membership(), member.career(), member.note());
    }

    private List<Member> stored(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : members.withIds(ids).stream().map(MemberRow::value).toList();
    }

    private void remove(JournalPart part) throws SQLException {
        RawTable table = RawTable.of(connection, part);
        List<RawTable> referring = switch (part) {
            case CAMPAIGNS -> references.toYears(table.name());
            case MEMBERS -> references.toMembers(table.name());
            case ORGANIZATION_RATINGS, MEMBER_RATINGS -> references.toResults();
            case ORGANIZATIONS, INDICATORS -> references.to(table.name());
        };
        pages.each(part, lines -> {
            List<JournalLine> added = lines.stream().filter(JournalLine::added).toList();
            step(added.size());
            takeAway(table, free(part, referring, added, Set.of()));
        });
    }

    /** Superiors last; units that are taken away themselves keep nobody. */
    private void removeOrganizations() throws SQLException {
        RawTable table = RawTable.of(connection, JournalPart.ORGANIZATIONS);
        List<RawTable> referring = references.to(table.name());
        Set<String> going = new HashSet<>();
        pages.each(JournalPart.ORGANIZATIONS, lines -> lines.stream().filter(JournalLine::added)
                .forEach(line -> going.add(line.key().getFirst())));
        pages.addedBackwards(JournalPart.ORGANIZATIONS, added -> {
            step(added.size());
            takeAway(table, free(JournalPart.ORGANIZATIONS, referring, added, going));
        });
    }

    /** Once something is in the way everything will be given up, and units below one that stays would not let it go. */
    private void takeAway(RawTable table, List<JournalLine> free) throws SQLException {
        if (obstacles.isEmpty()) {
            table.delete(free.stream().map(JournalLine::key).toList());
        }
    }

    /** Those nobody refers to; logs of them go first. */
    private List<JournalLine> free(JournalPart part, List<RawTable> referring, List<JournalLine> added, Set<String> going)
            throws SQLException {
        Set<List<String>> held = new HashSet<>();
        List<List<String>> keys = added.stream().map(JournalLine::key).toList();
        for (RawTable other : referring) {
            if (other.name().endsWith(LOG_TABLES)) {
                other.delete(keys);
                continue;
            }
            boolean itself = part == JournalPart.ORGANIZATIONS && other.name().equals("organization");
            Set<List<String>> present = itself ? other.presentBeside(keys, going) : other.present(keys);
            for (JournalLine line : added) {
                if (present.contains(line.key())) {
                    held.add(line.key());
                    tell(UndoObstacle.Kind.USED, part, line.key(), line.after(), other.name());
                }
            }
        }
        return added.stream().filter(line -> !held.contains(line.key())).toList();
    }

    private void tell(
            UndoObstacle.Kind kind, JournalPart part, List<String> key, Map<String, @Nullable String> row, String detail) {
        if (obstacles.size() < NAMED) {
            obstacles.add(new UndoObstacle(kind, part, label(part, key, row), detail));
        }
    }

    private String label(JournalPart part, List<String> key, Map<String, @Nullable String> row) {
        return switch (part) {
            case MEMBERS -> name(key.getFirst(), row);
            case ORGANIZATIONS -> joined(row.get("name"), key.getFirst());
            case MEMBER_RATINGS -> key.getFirst() + " · " + name(key.getLast(), Map.of());
            case CAMPAIGNS, ORGANIZATION_RATINGS, INDICATORS -> String.join(" · ", key);
        };
    }

    private String name(String id, Map<String, @Nullable String> row) {
        if (row.get("full_name") != null) {
            return joined(row.get("full_name"), row.get("code"));
        }
        return stored(List.of(UUID.fromString(id))).stream()
                .map(each -> joined(each.person().fullName(), each.code()))
                .findFirst()
                .orElse("");
    }

    private static String joined(@Nullable String name, @Nullable String code) {
        return code == null ? String.valueOf(name) : name + " (" + code + ")";
    }

    private void step(int rows) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        done += rows;
        progress.at(done, 0);
    }
}
