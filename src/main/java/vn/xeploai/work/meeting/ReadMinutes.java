package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Đọc các buổi kiểm điểm đã mở của một năm, whole, for their minutes. */
public final class ReadMinutes {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public ReadMinutes(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /** Those at and below that unit, everywhere for {@code null}, superiors first; none for an unknown unit. */
    public List<SessionSheet> of(int year, @Nullable String unitCode) {
        return desk.look(records -> of(records, year, unitCode));
    }

    private List<SessionSheet> of(Records records, int year, @Nullable String unitCode) {
        Set<SessionKey> opened = records.reviewSessions().ofYear(year).stream()
                .map(ReviewSession::key)
                .collect(Collectors.toSet());
        if (opened.isEmpty()) {
            return List.of();
        }
        OrganizationTree tree = new OrganizationTree(records.organizationsOn(ListSessions.referenceDay(records, year)));
        List<Organization> units = unitCode == null
                ? tree.superiorsFirst()
                : tree.find(unitCode).map(unit -> tree.subtree(unit.code())).orElse(List.of());
        return units.stream()
                .flatMap(unit -> Body.at(unit.level()).stream().map(body -> new SessionKey(year, unit.code(), body)))
                .filter(opened::contains)
                .map(key -> LoadSession.sheet(records, key, regulations))
                .toList();
    }
}
