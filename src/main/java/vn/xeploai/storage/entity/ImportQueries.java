package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

import vn.xeploai.work.port.JournalPart;

/** Queries over the journal of imports, checked when the program is compiled. */
interface ImportQueries {
    StatelessSession session();

    @HQL("from ImportRunRow order by number desc")
    List<ImportRunRow> runs();

    @HQL("from ImportRunRow where number = :number")
    List<ImportRunRow> run(int number);

    @HQL("select distinct number from ImportPortionRow")
    List<Integer> kept();

    @HQL("select portion from ImportPortionRow where number = :number and part = :part order by portion")
    List<Integer> portions(int number, JournalPart part);

    @HQL("from ImportPortionRow where number = :number and portion = :portion")
    ImportPortionRow portion(int number, int portion);

    @HQL("delete from ImportPortionRow where number = :number")
    int forget(int number);

    @HQL("delete from ImportPortionRow where number <= :number")
    int forgetUpTo(int number);

    @HQL("from ColumnMatchRow")
    List<ColumnMatchRow> matches();
}
