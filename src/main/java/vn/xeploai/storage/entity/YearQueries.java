package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over settings and snapshots of years, checked when the program is compiled. */
interface YearQueries {
    StatelessSession session();

    @HQL("from YearSettingRow where year = :year order by key")
    List<YearSettingRow> settings(int year);

    @HQL("from YearSettingChangeRow where year = :year order by at desc, key")
    List<YearSettingChangeRow> settingHistory(int year);

    @HQL("from SnapshotRow where year in :years")
    List<SnapshotRow> snapshots(List<Integer> years);

    @HQL("from SnapshotMemberRow where year = :year order by cellCode, fullName, memberId")
    List<SnapshotMemberRow> snapshotMembers(int year);

    @HQL("from SnapshotMemberRow where year = :year and memberId in :ids")
    List<SnapshotMemberRow> snapshotMembers(int year, List<UUID> ids);

    @HQL("from SnapshotCorrectionRow where year = :year order by at desc, fullName")
    List<SnapshotCorrectionRow> corrections(int year);
}
