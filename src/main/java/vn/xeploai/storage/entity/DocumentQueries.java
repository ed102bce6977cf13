package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over the layout of documents, checked when the program is compiled. */
interface DocumentQueries {
    StatelessSession session();

    @HQL("from DocumentSettingRow order by year, unitCode, field")
    List<DocumentSettingRow> all();
}
