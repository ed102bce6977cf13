package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionKey;

/** Queries over review sessions, checked when the program is compiled. */
interface SessionQueries {
    StatelessSession session();

    @HQL("from ReviewSessionRow where year = :year")
    List<ReviewSessionRow> ofYear(int year);

    @HQL("from ReviewSessionRow where year = :year and unitCode in :codes")
    List<ReviewSessionRow> ofThese(int year, List<String> codes);

    @HQL("select distinct year, unitCode, body from AttendanceRow where year = :year and presence = :presence")
    List<SessionKey> with(int year, Presence presence);

    @HQL("from AttendanceRow where year = :year and unitCode = :code and body = :body")
    List<AttendanceRow> attendance(int year, String code, Body body);

    @HQL("""
            delete from AttendanceRow
            where year = :year and unitCode = :code and body = :body and memberId = :member
            """)
    int removeAttendance(int year, String code, Body body, UUID member);

    @HQL("from PersonRemarksRow where year = :year and unitCode = :code and body = :body")
    List<PersonRemarksRow> remarks(int year, String code, Body body);

    @HQL("from BallotResultRow where year = :year and unitCode = :code and body = :body")
    List<BallotResultRow> ballots(int year, String code, Body body);

    @HQL("""
            delete from BallotResultRow
            where year = :year and unitCode = :code and body = :body and round = :round and memberId = :member
            """)
    int removeBallots(int year, String code, Body body, int round, UUID member);

    @HQL("""
            from LimitationRow
            where unitCode = :code and body = :body and foundIn <= :year and (closedIn is null or closedIn >= :year)
            """)
    List<LimitationRow> limitations(String code, Body body, int year);

    @HQL("from LimitationRow where foundIn <= :year and (closedIn is null or closedIn > :year)")
    List<LimitationRow> openLimitations(int year);

    @HQL("from LimitationRow where id in :ids")
    List<LimitationRow> limitations(List<UUID> ids);

    @HQL("delete from LimitationRow where id = :id")
    int removeLimitation(UUID id);

    @HQL("from BallotDraftRow where year = :year and unitCode = :code and body = :body")
    List<BallotDraftRow> drafts(int year, String code, Body body);

    @HQL("""
            delete from BallotDraftRow
            where year = :year and unitCode = :code and body = :body and round = :round and memberId = :member
            """)
    int removeDraft(int year, String code, Body body, int round, UUID member);

    @HQL("from UnreadEntryRow where year = :year and unitCode = :code and body = :body")
    List<UnreadEntryRow> unread(int year, String code, Body body);

    @HQL("delete from UnreadEntryRow where year = :year and unitCode = :code and body = :body and field = :field")
    int removeUnread(int year, String code, Body body, String field);
}
