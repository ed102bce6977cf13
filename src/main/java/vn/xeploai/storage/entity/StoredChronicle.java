package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.model.Succession;
import vn.xeploai.work.port.Chronicle;

/** Biên niên tổ chức, from the database. */
final class StoredChronicle implements Chronicle {
    private static final int IDS = 500;

    private final StatelessSession session;
    private final ChronicleQueries queries;
    private final MemberHistory members;

    StoredChronicle(StatelessSession session) {
        this.session = session;
        queries = new ChronicleQueries_(session);
        members = new MemberHistory(session);
    }

    @Override
    public List<EarlierOrganization> earlier() {
        return queries.earlier().stream().map(EarlierOrganizationRow::value).toList();
    }

    @Override
    public void putEarlier(String code, List<EarlierOrganization> stretches) {
        queries.removeEarlier(code);
        insert(stretches.stream().map(EarlierOrganizationRow::of).toList());
    }

    @Override
    public List<Succession> successions() {
        return queries.successions().stream().map(SuccessionRow::value).toList();
    }

    @Override
    public void addSuccessions(List<Succession> successions) {
        insert(successions.stream().map(SuccessionRow::of).toList());
    }

    @Override
    public void removeSuccessions(List<Succession> successions) {
        successions.forEach(each -> queries.removeSuccession(each.from(), each.into(), each.on()));
    }

    @Override
    public List<EarlierCell> earlierCells() {
        return queries.earlierCells().stream().map(EarlierCellRow::value).toList();
    }

    @Override
    public List<EarlierCell> earlierCells(Collection<UUID> members) {
        return members.stream().distinct()
                .gather(Gatherers.windowFixed(IDS))
                .flatMap(ids -> queries.earlierCellsOf(ids).stream())
                .map(EarlierCellRow::value)
                .toList();
    }

    @Override
    public void addCells(List<EarlierCell> cells) {
        insert(cells.stream().map(EarlierCellRow::of).toList());
        members.noteTransfers(MemberChange.Kind.TRANSFERRED, cells);
    }

    @Override
    public void removeCells(List<EarlierCell> cells) {
        cells.forEach(each -> queries.removeCell(each.memberId(), each.until()));
        members.noteTransfers(MemberChange.Kind.TRANSFER_UNDONE, cells);
    }

    @Override
    public void note(List<OrganizationNote> lines) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String by = Objects.requireNonNullElse(System.getProperty("user.name"), "");
        List<OrganizationChangeRow> rows = new ArrayList<>();
        for (OrganizationNote each : lines) {
            rows.add(OrganizationChangeRow.of(each, rows.size(), at, by));
        }
        insert(rows);
    }

    @Override
    public List<OrganizationChange> history(String code) {
        return queries.history(code).stream().map(OrganizationChangeRow::value).toList();
    }

    @Override
    public void remove(String code) {
        try {
            queries.removeEarlier(code);
            queries.removeOrganization(code);
        } catch (ConstraintViolationException referred) {
            throw new IllegalStateException("referred to: " + code, referred);
        }
    }

    private <R> void insert(List<R> rows) {
        rows.stream().gather(Gatherers.windowFixed(RowSet.BATCH)).forEach(session::insertMultiple);
    }
}
