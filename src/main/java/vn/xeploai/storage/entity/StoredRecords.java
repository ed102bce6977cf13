package vn.xeploai.storage.entity;

import org.hibernate.StatelessSession;

import vn.xeploai.work.port.Assessments;
import vn.xeploai.work.port.Campaigns;
import vn.xeploai.work.port.Chronicle;
import vn.xeploai.work.port.ColumnMatches;
import vn.xeploai.work.port.Decisions;
import vn.xeploai.work.port.DocumentSettings;
import vn.xeploai.work.port.FactNotes;
import vn.xeploai.work.port.ImportJournal;
import vn.xeploai.work.port.Indicators;
import vn.xeploai.work.port.Limitations;
import vn.xeploai.work.port.MemberBook;
import vn.xeploai.work.port.MemberRecords;
import vn.xeploai.work.port.Members;
import vn.xeploai.work.port.Organizations;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.ResidenceGuests;
import vn.xeploai.work.port.ReviewSessions;
import vn.xeploai.work.port.Scores;
import vn.xeploai.work.port.SessionDrafts;
import vn.xeploai.work.port.Snapshots;
import vn.xeploai.work.port.Templates;
import vn.xeploai.work.port.YearSettings;

/** The ports, answered from the database inside one transaction. Worthless once the session is closed. */
public record StoredRecords(
        Organizations organizations, Members members, MemberBook memberBook, Campaigns campaigns, Assessments assessments,
        Indicators indicators, FactNotes factNotes, ReviewSessions reviewSessions, SessionDrafts sessionDrafts,
        Limitations limitations, Decisions decisions, Chronicle chronicle, Scores scores, YearSettings yearSettings,
        Snapshots snapshots, DocumentSettings documentSettings, MemberRecords memberRecords,
        ResidenceGuests residenceGuests, Templates templates,
        ImportJournal importJournal, ColumnMatches columnMatches)
        implements Records {
    /** Over that session, whose transaction has begun. */
    public StoredRecords(StatelessSession session) {
        this(
                new StoredOrganizations(session),
                new StoredMembers(session),
                new StoredMemberBook(session),
                new StoredCampaigns(session),
                new StoredAssessments(session),
                new StoredIndicators(session),
                new StoredFactNotes(session),
                new StoredReviewSessions(session),
                new StoredSessionDrafts(session),
                new StoredLimitations(session),
                new StoredDecisions(session),
                new StoredChronicle(session),
                new StoredScores(session),
                new StoredYearSettings(session),
                new StoredSnapshots(session),
                new StoredDocumentSettings(session),
                new StoredMemberRecords(session),
                new StoredResidenceGuests(session),
                new StoredTemplates(session),
                new StoredImportJournal(session),
                new StoredColumnMatches(session));
    }
}
