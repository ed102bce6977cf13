package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.work.port.MemberBook;
import vn.xeploai.work.port.MemberKey;

/** Sổ đảng viên, from the database. */
final class StoredMemberBook implements MemberBook {
    private static final Logger LOG = LoggerFactory.getLogger(StoredMemberBook.class);
    private static final int IDS = 500;

    private final StatelessSession session;
    private final MemberBookQueries queries;
    private final MemberHistory history;

    StoredMemberBook(StatelessSession session) {
        this.session = session;
        queries = new MemberBookQueries_(session);
        history = new MemberHistory(session);
    }

    @Override
    public List<MemberKey> keys() {
        return queries.keys().stream().map(FlatMemberKey::value).toList();
    }

    @Override
    public List<MemberKey> keys(LocalDate day) {
        StoodThen then = StoodThen.on(new ChronicleQueries_(session), day);
        return queries.keys().stream().map(FlatMemberKey::value).map(each -> each.then(
                then.membership(each.id(), each.membership()), then.partyPosition(each.id(), each.partyPosition()))).toList();
    }

    @Override
    public long changeNumber() {
        return session.createNativeQuery("select number from change_counter where id = 1", Long.class).getSingleResult();
    }

    @Override
    public List<MemberChange> history(UUID member) {
        return queries.history(member).stream().map(MemberChangeRow::value).toList();
    }

    @Override
    public void noteIdentityShown(UUID member) {
        LOG.info("identity number shown: member {}", member);
        history.note(MemberChange.Kind.IDENTITY_SHOWN, List.of(member));
    }

    @Override
    public Set<UUID> rated(Collection<UUID> members) {
        Set<UUID> rated = new HashSet<>();
        members.stream().distinct().gather(Gatherers.windowFixed(IDS)).forEach(ids -> rated.addAll(queries.rated(ids)));
        return rated;
    }

    @Override
    public void bin(Collection<UUID> members) {
        change(members, queries::outsideBin, row -> row.lay(history.at()));
        history.note(MemberChange.Kind.BINNED, members.stream().distinct().toList());
    }

    @Override
    public List<Member> binned() {
        return queries.inBin().stream().map(BinnedMemberRow::value).toList();
    }

    @Override
    public void restore(Collection<UUID> members) {
        change(members, queries::inBin, BinnedMemberRow::takeOut);
        history.note(MemberChange.Kind.RESTORED, members.stream().distinct().toList());
    }

    private void change(
            Collection<UUID> members, Function<List<UUID>, List<BinnedMemberRow>> load, Consumer<BinnedMemberRow> change) {
        members.stream().distinct().gather(Gatherers.windowFixed(RowSet.BATCH)).forEach(ids -> {
            List<BinnedMemberRow> rows = load.apply(ids);
            if (rows.size() != ids.size()) {
                throw new IllegalArgumentException("not all of them are there");
            }
            rows.forEach(change);
            session.updateMultiple(rows);
        });
    }
}
