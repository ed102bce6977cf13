package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.model.scoring.ScoringGroup;

/** Queries over score sheets and dossiers, checked when the program is compiled. */
interface ScoreQueries {
    StatelessSession session();

    @HQL("from CriterionRow where year = :year order by group, place")
    List<CriterionRow> criteria(int year);

    @HQL("from CriterionRow where year = :year and group = :group")
    List<CriterionRow> criteria(int year, ScoringGroup group);

    @HQL("from CriterionRow where id in :ids")
    List<CriterionRow> criteria(List<UUID> ids);

    @HQL("""
            select distinct s.criterionId from DossierScoreRow s join CriterionRow c on c.id = s.criterionId
            where c.year = :year
            """)
    List<UUID> scored(int year);

    @HQL("from DossierRow where id in :ids")
    List<DossierRow> dossiers(List<UUID> ids);

    @HQL("""
            select d from DossierRow d
                join MemberRow m on m.id = d.memberId
                left join MemberAssessmentRow a on a.year = d.year and a.memberId = d.memberId
            where d.year = :year and coalesce(a.cellCode, m.membership.cellCode) in :cells
            """)
    List<DossierRow> ofMembers(int year, List<String> cells);

    @HQL("from DossierRow where year = :year and unitCode is not null")
    List<DossierRow> ofOrganizations(int year);

    @HQL("from DossierScoreRow where dossierId in :ids")
    List<DossierScoreRow> scores(List<UUID> ids);

    @HQL("from DossierTaskRow where dossierId in :ids order by dossierId, place")
    List<DossierTaskRow> tasks(List<UUID> ids);

    @HQL("from DossierCommentRow where dossierId in :ids")
    List<DossierCommentRow> comments(List<UUID> ids);

    @HQL("delete from DossierScoreRow where dossierId in :ids")
    int removeScores(List<UUID> ids);

    @HQL("delete from DossierTaskRow where dossierId in :ids")
    int removeTasks(List<UUID> ids);

    @HQL("delete from DossierCommentRow where dossierId in :ids")
    int removeComments(List<UUID> ids);
}
