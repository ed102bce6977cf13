package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over the book of members, checked when the program is compiled. */
interface MemberBookQueries {
    StatelessSession session();

    @HQL("""
            select m.id, m.code, m.cardNumber, m.person.fullName, m.person.birthYear, m.person.birthDay, m.person.sex,
                m.person.identityNumber, m.membership.cellCode, m.membership.admittedOn, m.membership.officialOn,
                m.membership.status, m.membership.statusSince, m.membership.statusUntil, m.career.partyPosition,
                m.career.scoreGroup
            from MemberRow m
            """)
    List<FlatMemberKey> keys();

    @HQL("from MemberChangeRow where memberId = :member order by at desc")
    List<MemberChangeRow> history(UUID member);

    @HQL("select distinct a.memberId from MemberAssessmentRow a where a.memberId in :members")
    List<UUID> rated(List<UUID> members);

    @HQL("from BinnedMemberRow where binnedAt is not null order by binnedAt desc")
    List<BinnedMemberRow> inBin();

    @HQL("from BinnedMemberRow where binnedAt is null and id in :ids")
    List<BinnedMemberRow> outsideBin(List<UUID> ids);

    @HQL("from BinnedMemberRow where binnedAt is not null and id in :ids")
    List<BinnedMemberRow> inBin(List<UUID> ids);
}
