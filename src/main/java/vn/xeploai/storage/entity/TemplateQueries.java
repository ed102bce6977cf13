package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over templates, checked when the program is compiled. */
interface TemplateQueries {
    StatelessSession session();

    @HQL("from TemplateRow")
    List<TemplateRow> all();

    @HQL("from TemplateRow where id in :ids")
    List<TemplateRow> withIds(List<UUID> ids);
}
