package vn.xeploai.storage.entity;

import org.hibernate.StatelessSession;

import vn.xeploai.work.port.Assessments;
import vn.xeploai.work.port.Campaigns;
import vn.xeploai.work.port.Indicators;
import vn.xeploai.work.port.Limitations;
import vn.xeploai.work.port.Members;
import vn.xeploai.work.port.Organizations;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.ReviewSessions;

/** The ports, answered from the database inside one transaction. Worthless once the session is closed. */
public record StoredRecords(
        Organizations organizations, Members members, Campaigns campaigns, Assessments assessments, Indicators indicators,
        ReviewSessions reviewSessions, Limitations limitations)
        implements Records {
    /** Over that session, whose transaction has begun. */
    public StoredRecords(StatelessSession session) {
        this(
                new StoredOrganizations(session),
                new StoredMembers(session),
                new StoredCampaigns(session),
                new StoredAssessments(session),
                new StoredIndicators(session),
                new StoredReviewSessions(session),
                new StoredLimitations(session));
    }
}
