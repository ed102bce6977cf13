package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over members, checked when the program is compiled. */
interface MemberQueries {
    /** Members with what the year's row says, where there is none. */
    String REGISTER_WITHOUT_ROW = """
            select
                m.id, m.code, m.cardNumber, m.person.fullName, m.person.birthYear, m.person.birthDay, m.person.sex,
                m.person.ethnicity, m.person.religion, m.person.nativePlace, m.career.partyPosition, m.career.otherPosition,
                m.career.schooling, m.career.qualification, m.career.politicalTheory, m.career.occupation, m.career.scoreGroup,
                m.note, m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil,
                m.membership.cellCode, false, a.score, a.self, a.government, a.massOrganization, a.cellCommittee, a.cell,
                a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason, a.outcome.remark, a.decisionNumber,
                a.decidedOn
            from MemberRow m left join MemberAssessmentRow a on a.year = :year and a.memberId = m.id
            """;

    StatelessSession session();

    @HQL("from MemberRow")
    List<MemberRow> all();

    @HQL("from MemberRow where id in :ids")
    List<MemberRow> withIds(List<UUID> ids);

    @HQL("select count(*) from MemberRow")
    long count();

    /** The condition on the cell is always true; it leads H2 to the index {@code member_standing}, off the wide rows. */
    @HQL("""
            select new vn.xeploai.storage.entity.MemberStanding(
                m.id,
                new vn.xeploai.model.Membership(
                    m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                    new vn.xeploai.model.DateSpan(m.membership.statusSince, m.membership.statusUntil)))
            from MemberRow m
            where m.membership.cellCode >= ''
            """)
    List<MemberStanding> standings();

    @HQL("select a.memberId from MemberAssessmentRow a where a.year = :year")
    List<UUID> withRow(int year);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.person.birthYear, m.person.birthDay, m.career.partyPosition,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil,
                a.cellCode, true, a.outcome.levelCode, a.outcome.exemplary, a.outcome.reason, a.outcome.remark
            from MemberAssessmentRow a join MemberRow m on m.id = a.memberId
            where a.year = :year and a.cellCode in :cells
            """)
    List<FlatMemberLine> linesWithRow(int year, List<String> cells);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.person.birthYear, m.person.birthDay, m.career.partyPosition,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil,
                m.membership.cellCode, false, a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason,
                a.outcome.remark
            from MemberRow m left join MemberAssessmentRow a on a.year = :year and a.memberId = m.id
            where m.membership.cellCode in :cells and a.memberId is null
            """)
    List<FlatMemberLine> linesWithoutRow(int year, List<String> cells);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.person.birthYear, m.person.birthDay, m.career.partyPosition,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil,
                m.membership.cellCode, false, a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason,
                a.outcome.remark
            from MemberRow m left join MemberAssessmentRow a on a.year = :year and a.memberId = m.id
            where m.id in :ids and a.memberId is null
            """)
    List<FlatMemberLine> linesOfThese(int year, List<UUID> ids);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.career.scoreGroup,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil, a.cellCode, true,
                a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason, a.outcome.remark, a.score
            from MemberAssessmentRow a join MemberRow m on m.id = a.memberId
            where a.year = :year and a.cellCode in :cells
            """)
    List<FlatMemberToJudge> toJudgeWithRow(int year, List<String> cells);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.career.scoreGroup,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil, m.membership.cellCode, false,
                a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason, a.outcome.remark, a.score
            from MemberRow m left join MemberAssessmentRow a on a.year = :year and a.memberId = m.id
            where m.membership.cellCode in :cells and a.memberId is null
            """)
    List<FlatMemberToJudge> toJudgeWithoutRow(int year, List<String> cells);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.career.scoreGroup,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil, m.membership.cellCode, false,
                a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason, a.outcome.remark, a.score
            from MemberRow m left join MemberAssessmentRow a on a.year = :year and a.memberId = m.id
            where m.id in :ids and a.memberId is null
            """)
    List<FlatMemberToJudge> toJudgeOfThese(int year, List<UUID> ids);

    @HQL("""
            select m.id, m.code, m.person.fullName, m.career.scoreGroup,
                m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil, coalesce(a.cellCode, m.membership.cellCode), (a.memberId is not null),
                a.outcome.levelCode, coalesce(a.outcome.exemplary, false), a.outcome.reason, a.outcome.remark, a.score
            from MemberRow m left join MemberAssessmentRow a on a.year = :year and a.memberId = m.id
            where m.id = :id
            """)
    List<FlatMemberToJudge> toJudge(int year, UUID id);

    @HQL("""
            select
                m.id, m.code, m.cardNumber, m.person.fullName, m.person.birthYear, m.person.birthDay, m.person.sex,
                m.person.ethnicity, m.person.religion, m.person.nativePlace, m.career.partyPosition, m.career.otherPosition,
                m.career.schooling, m.career.qualification, m.career.politicalTheory, m.career.occupation, m.career.scoreGroup,
                m.note, m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn, m.membership.status,
                m.membership.statusSince, m.membership.statusUntil,
                a.cellCode, true, a.score, a.self, a.government, a.massOrganization, a.cellCommittee, a.cell,
                a.outcome.levelCode, a.outcome.exemplary, a.outcome.reason, a.outcome.remark, a.decisionNumber, a.decidedOn
            from MemberAssessmentRow a join MemberRow m on m.id = a.memberId
            where a.year = :year and a.cellCode in :cells
            """)
    List<FlatRegisterLine> registerWithRow(int year, List<String> cells);

    @HQL(REGISTER_WITHOUT_ROW + "where m.membership.cellCode in :cells and a.memberId is null")
    List<FlatRegisterLine> registerWithoutRow(int year, List<String> cells);

    @HQL(REGISTER_WITHOUT_ROW + "where m.id in :ids and a.memberId is null")
    List<FlatRegisterLine> registerOfThese(int year, List<UUID> ids);
}
