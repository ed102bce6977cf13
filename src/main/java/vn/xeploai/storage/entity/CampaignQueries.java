package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over campaigns, checked when the program is compiled. */
interface CampaignQueries {
    StatelessSession session();

    @HQL("from CampaignRow order by year desc")
    List<CampaignRow> latestFirst();

    @HQL("from CampaignRow where year in :years")
    List<CampaignRow> ofYears(List<Integer> years);
}
