package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.work.port.FactNotes;

/** Dữ kiện đã ghi, from the database. */
final class StoredFactNotes implements FactNotes {
    /** Cells asked for in one query, as in {@link StoredMembers}. */
    private static final int CELLS = 500;

    private final FactQueries queries;
    private final ChronicleQueries chronicle;
    private final RowSet<MemberFactRow.Key, MemberFactNote, MemberFactRow> members;
    private final RowSet<OrganizationFactRow.Key, OrganizationFactNote, OrganizationFactRow> organizations;

    StoredFactNotes(StatelessSession session) {
        queries = new FactQueries_(session);
        chronicle = new ChronicleQueries_(session);
        members = new RowSet<>(session, MemberFactRow::new, MemberFactRow.Key::of, this::loadMembers);
        organizations = new RowSet<>(
                session, OrganizationFactRow::new, OrganizationFactRow.Key::of, this::loadOrganizations);
    }

    @Override
    public List<MemberFactNote> ofMembers(int year, Collection<String> cellCodes) {
        List<MemberFactNote> notes = cellCodes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(CELLS))
                .flatMap(cells -> members.read(queries.ofMembers(year, cells)).stream())
                .toList();
        StoodThen then = StoodThen.of(chronicle, year);
        return then.isNobody() ? notes : asThen(year, notes, then.withoutRow(chronicle, year), Set.copyOf(cellCodes));
    }

    /** Without those who have come into the cells since the reference day, with those who have left. */
    private List<MemberFactNote> asThen(int year, List<MemberFactNote> notes, StoodThen then, Set<String> cells) {
        return Stream.concat(
                        notes.stream().filter(each -> !then.cells().containsKey(each.memberId())),
                        then.standingIn(cells).stream().gather(Gatherers.windowFixed(CELLS)).flatMap(
                                ids -> members.read(queries.ofTheseMembers(year, ids)).stream()))
                .toList();
    }

    @Override
    public List<MemberFactNote> ofMember(int year, UUID memberId) {
        return members.read(queries.ofTheseMembers(year, List.of(memberId)));
    }

    @Override
    public List<OrganizationFactNote> ofOrganizations(int year) {
        return organizations.read(queries.ofOrganizations(year));
    }

    @Override
    public void putMembers(List<MemberFactNote> notes) {
        members.put(notes);
    }

    @Override
    public void putOrganizations(List<OrganizationFactNote> notes) {
        organizations.put(notes);
    }

    private List<MemberFactRow> loadMembers(List<MemberFactRow.Key> keys) {
        Map<Integer, List<UUID>> years = keys.stream().collect(Collectors.groupingBy(
                MemberFactRow.Key::year, Collectors.mapping(MemberFactRow.Key::memberId, Collectors.toList())));
        return years.entrySet().stream()
                .flatMap(each -> queries.ofTheseMembers(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private List<OrganizationFactRow> loadOrganizations(List<OrganizationFactRow.Key> keys) {
        Map<Integer, List<String>> years = keys.stream().collect(Collectors.groupingBy(
                OrganizationFactRow.Key::year, Collectors.mapping(OrganizationFactRow.Key::code, Collectors.toList())));
        return years.entrySet().stream()
                .flatMap(each -> queries.ofTheseOrganizations(each.getKey(), each.getValue()).stream())
                .toList();
    }
}
