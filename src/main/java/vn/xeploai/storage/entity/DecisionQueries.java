package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;

/** Queries over decisions, checked when the program is compiled. */
interface DecisionQueries {
    StatelessSession session();

    @HQL("from YearActRow where year = :year order by at")
    List<YearActRow> yearActs(int year);

    @HQL("from RatingActRow where year = :year and subjectKind = :kind and subject = :subject order by at")
    List<RatingActRow> acts(int year, RatedSubject.Kind kind, String subject);

    @HQL("from RatingActRow where year = :year and kind = :kind order by at")
    List<RatingActRow> actsOfKind(int year, RatingAct.Kind kind);

    @HQL("from StoredRulingRow where year = :year and kind = :kind and subject in :subjects")
    List<StoredRulingRow> rulings(int year, RatedSubject.Kind kind, List<String> subjects);
}
