package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.model.meeting.Presence;

/** Queries over review sessions, checked when the program is compiled. */
interface SessionQueries {
    StatelessSession session();

    @HQL("from ReviewSessionRow where year = :year")
    List<ReviewSessionRow> ofYear(int year);

    @HQL("from ReviewSessionRow where year = :year and unitCode in :codes")
    List<ReviewSessionRow> ofThese(int year, List<String> codes);

    @HQL("select distinct unitCode from AttendanceRow where year = :year and presence = :presence")
    List<String> unitsWith(int year, Presence presence);

    @HQL("from AttendanceRow where year = :year and unitCode = :code")
    List<AttendanceRow> attendance(int year, String code);

    @HQL("from PersonRemarksRow where year = :year and unitCode = :code")
    List<PersonRemarksRow> remarks(int year, String code);

    @HQL("from BallotResultRow where year = :year and unitCode = :code")
    List<BallotResultRow> ballots(int year, String code);

    @HQL("""
            delete from BallotResultRow
            where year = :year and unitCode = :code and round = :round and memberId = :member
            """)
    int removeBallots(int year, String code, int round, UUID member);

    @HQL("""
            from LimitationRow
            where unitCode = :code and foundIn <= :year and (closedIn is null or closedIn >= :year)
            """)
    List<LimitationRow> limitations(String code, int year);

    @HQL("from LimitationRow where foundIn <= :year and (closedIn is null or closedIn > :year)")
    List<LimitationRow> openLimitations(int year);

    @HQL("from LimitationRow where id in :ids")
    List<LimitationRow> limitations(List<UUID> ids);

    @HQL("delete from LimitationRow where id = :id")
    int removeLimitation(UUID id);
}
