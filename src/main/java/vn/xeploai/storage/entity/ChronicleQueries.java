package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;

/** Queries over what was before, checked when the program is compiled. */
interface ChronicleQueries {
    StatelessSession session();

    @HQL("from EarlierOrganizationRow")
    List<EarlierOrganizationRow> earlier();

    @HQL("delete from EarlierOrganizationRow where code = :code")
    int removeEarlier(String code);

    @HQL("from SuccessionRow")
    List<SuccessionRow> successions();

    @HQL("delete from SuccessionRow where from = :from and into = :into and on = :on")
    int removeSuccession(String from, String into, LocalDate on);

    @HQL("from EarlierCellRow")
    List<EarlierCellRow> earlierCells();

    @HQL("from EarlierCellRow where memberId in :ids order by until")
    List<EarlierCellRow> earlierCellsOf(List<UUID> ids);

    @HQL("from EarlierCellRow where until > :day order by until desc")
    List<EarlierCellRow> endedAfter(LocalDate day);

    @HQL("delete from EarlierCellRow where memberId = :member and until = :until")
    int removeCell(UUID member, LocalDate until);

    @HQL("from OrganizationChangeRow where code = :code order by at desc, position")
    List<OrganizationChangeRow> history(String code);

    @HQL("delete from OrganizationRow where code = :code")
    int removeOrganization(String code);

    @HQL("select referenceDay from CampaignRow where year = :year")
    List<LocalDate> referenceDays(int year);

    @HQL("from YearActRow where year = :year order by at")
    List<YearActRow> yearActs(int year);

    @HQL("from MemberRecordRow where kind in :kinds and (until is null or until > :day)")
    List<MemberRecordRow> linesNotOver(List<MemberRecord.Kind> kinds, LocalDate day);

    @HQL("select distinct memberId from MemberChangeRow where kind in :kinds and at > :moment")
    List<UUID> broughtIn(List<MemberChange.Kind> kinds, Instant moment);

    @HQL("select memberId from MemberAssessmentRow where year = :year and memberId in :ids")
    List<UUID> withRow(int year, List<UUID> ids);
}
