package vn.xeploai.storage.entity;

import java.util.List;
import java.util.Optional;

import org.hibernate.StatelessSession;

import vn.xeploai.model.Campaign;
import vn.xeploai.work.port.Campaigns;

/** Các năm đánh giá, from the database. */
final class StoredCampaigns implements Campaigns {
    private final CampaignQueries queries;
    private final RowSet<Integer, Campaign, CampaignRow> rows;

    StoredCampaigns(StatelessSession session) {
        queries = new CampaignQueries_(session);
        rows = new RowSet<>(session, CampaignRow::new, Campaign::year, queries::ofYears);
    }

    @Override
    public List<Campaign> all() {
        return rows.read(queries.latestFirst());
    }

    @Override
    public Optional<Campaign> of(int year) {
        return rows.read(queries.ofYears(List.of(year))).stream().findFirst();
    }

    @Override
    public void insert(List<Campaign> campaigns) {
        rows.insert(campaigns);
    }
}
