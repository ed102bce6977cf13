package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over indicators, checked when the program is compiled. */
interface IndicatorQueries {
    StatelessSession session();

    @HQL("from IndicatorRow order by year, code, name")
    List<IndicatorRow> all();

    @HQL("from IndicatorRow where year = :year and code in :codes")
    List<IndicatorRow> of(int year, List<String> codes);
}
