package vn.xeploai.work.organizing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.port.Records;

/** Gathers what the years hold of one organization. */
record HangingReader(Records records, TreeState state, String code) {
    List<Hanging.Year> years() {
        Map<Integer, Long> targets = records.indicators().all().stream()
                .filter(each -> each.code().equals(code))
                .collect(Collectors.groupingBy(Indicator::year, Collectors.counting()));
        return records.campaigns().all().stream()
                .map(Campaign::year)
                .map(year -> new Hanging.Year(
                        year,
                        state.shut().campaigns().stream().anyMatch(each -> each.year() == year),
                        !records.assessments().ofTheseOrganizations(year, List.of(code)).isEmpty(),
                        records.assessments().ofCells(year, List.of(code)).size(),
                        hasSession(year),
                        targets.getOrDefault(year, 0L).intValue()))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private boolean hasSession(int year) {
        return Arrays.stream(Body.values())
                .anyMatch(body -> records.reviewSessions().of(new SessionKey(year, code, body)).isPresent());
    }

    List<Organization> below() {
        return state.below(code).stream().map(DatedOrganization::now).toList();
    }
}
