package vn.xeploai.storage.entity;

import java.util.List;

/** The mapped tables, named one by one so that nothing has to be searched for at the start. */
public final class Tables {
    private Tables() {}

    /** The classes Hibernate maps. */
    public static List<Class<?>> mapped() {
        return List.of(
                OrganizationRow.class,
                MemberRow.class,
                BinnedMemberRow.class,
                MemberChangeRow.class,
                MemberRecordRow.class,
                ResidenceGuestRow.class,
                GuestCommentRow.class,
                CampaignRow.class,
                OrganizationAssessmentRow.class,
                MemberAssessmentRow.class,
                IndicatorRow.class,
                MemberFactRow.class,
                OrganizationFactRow.class,
                ReviewSessionRow.class,
                AttendanceRow.class,
                PersonRemarksRow.class,
                LimitationRow.class,
                BallotResultRow.class,
                BallotDraftRow.class,
                UnreadEntryRow.class,
                YearActRow.class,
                RatingActRow.class,
                StoredRulingRow.class,
                EarlierOrganizationRow.class,
                SuccessionRow.class,
                EarlierCellRow.class,
                OrganizationChangeRow.class,
                CriterionRow.class,
                DossierRow.class,
                DossierScoreRow.class,
                DossierTaskRow.class,
                DossierCommentRow.class,
                YearSettingRow.class,
                YearSettingChangeRow.class,
                SnapshotRow.class,
                SnapshotMemberRow.class,
                SnapshotCorrectionRow.class,
                DocumentSettingRow.class,
                TemplateRow.class,
                ImportRunRow.class,
                ImportPortionRow.class,
                ColumnMatchRow.class);
    }

    /** Rows Hibernate sends in one batch. */
    public static int batchSize() {
        return RowSet.BATCH;
    }
}
