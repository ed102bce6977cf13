package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.model.MemberRecord;

/** Queries over the lines of members, checked when the program is compiled. */
interface MemberRecordQueries {
    StatelessSession session();

    @HQL("from MemberRecordRow where memberId = :member order by since desc nulls last, id")
    List<MemberRecordRow> ofMember(UUID member);

    @HQL("from MemberRecordRow where memberId in :members and kind in :kinds order by memberId, since, id")
    List<MemberRecordRow> ofMembers(List<UUID> members, List<MemberRecord.Kind> kinds);

    @HQL("from MemberRecordRow where id in :ids")
    List<MemberRecordRow> withIds(List<UUID> ids);
}
