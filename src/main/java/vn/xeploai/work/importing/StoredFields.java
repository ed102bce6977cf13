package vn.xeploai.work.importing;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.JournalPart;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;
import vn.xeploai.work.port.workbook.SheetKind;

/** The header under which people know a stored field; the field itself where no workbook has it. */
final class StoredFields {
    private static final Map<String, Column<?>> RATING = Map.of(
            "cell_code", MemberRatingColumns.CELL,
            "score", MemberRatingColumns.SCORE,
            "government_level", MemberRatingColumns.GOVERNMENT,
            "mass_organization_level", MemberRatingColumns.MASS_ORGANIZATION,
            "cell_committee_level", MemberRatingColumns.CELL_COMMITTEE,
            "cell_level", MemberRatingColumns.CELL_PROPOSAL);

    private static final Map<String, Column<?>> OUTCOME = Map.of(
            "self_level", OrganizationRatingColumns.SELF,
            "level_code", OrganizationRatingColumns.DECIDED,
            "exemplary", OrganizationRatingColumns.DECIDED,
            "reason", OrganizationRatingColumns.REASON,
            "remark", OrganizationRatingColumns.REASON,
            "decision_number", OrganizationRatingColumns.DECISION_NUMBER,
            "decided_on", OrganizationRatingColumns.DECIDED_ON,
            "note", OrganizationRatingColumns.NOTE);

    private static final Map<String, Column<?>> ORGANIZATION = Map.of(
            "superior_code", OrganizationColumns.SUPERIOR,
            "name", OrganizationColumns.NAME,
            "level", OrganizationColumns.LEVEL,
            "type", OrganizationColumns.TYPE,
            "since", OrganizationColumns.SINCE,
            "until", OrganizationColumns.UNTIL);

    private static final Map<String, Column<?>> INDICATOR = Map.of(
            "unit", IndicatorColumns.UNIT,
            "rising_is_good", IndicatorColumns.DIRECTION,
            "baseline", IndicatorColumns.BASELINE,
            "target", IndicatorColumns.TARGET,
            "actual", IndicatorColumns.ACTUAL,
            "note", IndicatorColumns.NOTE);

    private static final Map<String, Column<?>> MEMBER = Map.of(
            "cell_code", MemberColumns.CELL,
            "folded_name", MemberColumns.FULL_NAME,
            "birth_year", MemberColumns.BIRTH,
            "birth_day", MemberColumns.BIRTH);

    private StoredFields() {}

    static String header(ContractSpelling spelling, JournalPart part, String field) {
        @Nullable Column<?> column = switch (part) {
            case MEMBERS -> MEMBER.containsKey(field) ? MEMBER.get(field) : named(field);
            case ORGANIZATIONS -> ORGANIZATION.get(field);
            case MEMBER_RATINGS -> RATING.containsKey(field) ? RATING.get(field) : OUTCOME.get(field);
            case ORGANIZATION_RATINGS -> OUTCOME.get(field);
            case INDICATORS -> INDICATOR.get(field);
            case CAMPAIGNS -> null;
        };
        return column == null ? field : spelling.header(column);
    }

    /** Most fields of members are named like their columns. */
    private static @Nullable Column<?> named(String field) {
        return SheetKind.MEMBERS.columns().stream()
                .filter(each -> each.toString().equalsIgnoreCase(field))
                .findFirst()
                .orElse(null);
    }
}
