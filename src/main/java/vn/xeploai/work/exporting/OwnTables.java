package vn.xeploai.work.exporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Indicator;
import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.GoodDirection;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;
import vn.xeploai.work.port.workbook.ReasonText;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.SheetTable;

/** The five sheets of the program's own workbook, filled with what is kept. */
final class OwnTables {
    private final Kept kept;
    private final Regulations regulations;
    private final ContractSpelling spelling;
    private final MemberCodes codes;
    private final Map<UUID, Integer> places = new HashMap<>();

    OwnTables(Kept kept, Regulations regulations, ContractSpelling spelling) {
        this.kept = kept;
        this.regulations = regulations;
        this.spelling = spelling;
        codes = new MemberCodes(kept);
        kept.members().forEach(each -> places.put(each.id(), places.size()));
    }

    List<SheetTable> all() {
        Map<UUID, Member> people = new HashMap<>();
        kept.members().forEach(each -> people.put(each.id(), each));
        List<OrganizationAssessment> organizationRatings = kept.organizationRatings().stream()
                .sorted(Comparator.comparingInt(OrganizationAssessment::year).thenComparing(OrganizationAssessment::code))
                .toList();
        List<MemberAssessment> memberRatings = kept.memberRatings().stream()
                .sorted(Comparator.comparingInt(MemberAssessment::year)
                        .thenComparing(MemberAssessment::cellCode)
                        .thenComparing(each -> places.getOrDefault(each.memberId(), 0)))
                .toList();
        List<Indicator> indicators = kept.indicators().stream()
                .sorted(Comparator.comparingInt(Indicator::year).thenComparing(Indicator::code).thenComparing(Indicator::name))
                .toList();
        return List.of(
                table(SheetKind.ORGANIZATIONS, kept.organizations(), OwnTables::organization),
                table(SheetKind.MEMBERS, kept.members(), this::member),
                table(SheetKind.ORGANIZATION_RATINGS, organizationRatings, this::rating),
                table(SheetKind.MEMBER_RATINGS, memberRatings, each -> rating(each, Objects.requireNonNull(people.get(each.memberId())))),
                table(SheetKind.INDICATORS, indicators, OwnTables::indicator));
    }

    private static <D> SheetTable table(SheetKind kind, List<D> things, Function<D, Line> line) {
        List<Map<Column<?>, Object>> rows = new ArrayList<>();
        things.forEach(each -> rows.add(line.apply(each).cells));
        return new SheetTable(kind, rows);
    }

    private static Line organization(Organization each) {
        return new Line()
                .put(OrganizationColumns.CODE, each.code())
                .put(OrganizationColumns.SUPERIOR, each.superiorCode())
                .put(OrganizationColumns.NAME, each.name())
                .put(OrganizationColumns.LEVEL, each.level())
                .put(OrganizationColumns.TYPE, each.type())
                .put(OrganizationColumns.SINCE, each.existence().since())
                .put(OrganizationColumns.UNTIL, each.existence().until());
    }

    private Line member(Member each) {
        return new Line()
                .put(MemberColumns.CELL, each.membership().cellCode())
                .put(MemberColumns.CODE, codes.of(each))
                .put(MemberColumns.FULL_NAME, each.person().fullName())
                .put(MemberColumns.BIRTH, each.person().birth())
                .put(MemberColumns.SEX, each.person().sex())
                .put(MemberColumns.ETHNICITY, each.person().ethnicity())
                .put(MemberColumns.RELIGION, each.person().religion())
                .put(MemberColumns.NATIVE_PLACE, each.person().nativePlace())
                .put(MemberColumns.RESIDENCE, each.person().residence())
                .put(MemberColumns.CARD_NUMBER, each.cardNumber())
                .put(MemberColumns.IDENTITY_NUMBER, each.person().identityNumber())
                .put(MemberColumns.PHONE, each.person().phone())
                .put(MemberColumns.ADMITTED_ON, each.membership().admittedOn())
                .put(MemberColumns.OFFICIAL_ON, each.membership().officialOn())
                .put(MemberColumns.PARTY_POSITION, each.career().partyPosition())
                .put(MemberColumns.OTHER_POSITION, each.career().otherPosition())
                .put(MemberColumns.SCHOOLING, each.career().schooling())
                .put(MemberColumns.QUALIFICATION, each.career().qualification())
                .put(MemberColumns.POLITICAL_THEORY, each.career().politicalTheory())
                .put(MemberColumns.OCCUPATION, each.career().occupation())
                .put(MemberColumns.SCORE_GROUP, each.career().scoreGroup())
                .put(MemberColumns.STATUS, each.membership().status())
                .put(MemberColumns.STATUS_SINCE, each.membership().statusSpan().since())
                .put(MemberColumns.STATUS_UNTIL, each.membership().statusSpan().until())
                .put(MemberColumns.NOTE, each.note());
    }

    private Line rating(OrganizationAssessment each) {
        LevelSet levels = edition(each.year()).organizationLevels();
        return new Line()
                .put(OrganizationRatingColumns.YEAR, each.year())
                .put(OrganizationRatingColumns.CODE, each.code())
                .put(OrganizationRatingColumns.SELF, level(levels, each.self()))
                .put(OrganizationRatingColumns.DECIDED, decided(levels, each.outcome()))
                .put(OrganizationRatingColumns.REASON, reason(each.outcome()))
                .put(OrganizationRatingColumns.DECISION_NUMBER, each.decision().number())
                .put(OrganizationRatingColumns.DECIDED_ON, each.decision().decidedOn())
                .put(OrganizationRatingColumns.NOTE, each.note());
    }

    private Line rating(MemberAssessment each, Member member) {
        LevelSet levels = edition(each.year()).memberLevels();
        return new Line()
                .put(MemberRatingColumns.YEAR, each.year())
                .put(MemberRatingColumns.CELL, each.cellCode())
                .put(MemberRatingColumns.MEMBER_CODE, codes.of(member))
                .put(MemberRatingColumns.CARD_NUMBER, member.cardNumber())
                .put(MemberRatingColumns.FULL_NAME, member.person().fullName())
                .put(MemberRatingColumns.SCORE, each.proposals().score())
                .put(MemberRatingColumns.SELF, level(levels, each.proposals().self()))
                .put(MemberRatingColumns.GOVERNMENT, level(levels, each.proposals().government()))
                .put(MemberRatingColumns.MASS_ORGANIZATION, level(levels, each.proposals().massOrganization()))
                .put(MemberRatingColumns.CELL_COMMITTEE, level(levels, each.proposals().cellCommittee()))
                .put(MemberRatingColumns.CELL_PROPOSAL, level(levels, each.proposals().cell()))
                .put(MemberRatingColumns.DECIDED, decided(levels, each.outcome()))
                .put(MemberRatingColumns.REASON, reason(each.outcome()))
                .put(MemberRatingColumns.DECISION_NUMBER, each.decision().number())
                .put(MemberRatingColumns.DECIDED_ON, each.decision().decidedOn())
                .put(MemberRatingColumns.NOTE, each.note());
    }

    private static Line indicator(Indicator each) {
        Boolean rising = each.risingIsGood();
        return new Line()
                .put(IndicatorColumns.YEAR, each.year())
                .put(IndicatorColumns.CODE, each.code())
                .put(IndicatorColumns.NAME, each.name())
                .put(IndicatorColumns.UNIT, each.unit())
                .put(IndicatorColumns.DIRECTION, rising == null ? null : rising ? GoodDirection.RISING : GoodDirection.FALLING)
                .put(IndicatorColumns.BASELINE, each.baseline())
                .put(IndicatorColumns.TARGET, each.target())
                .put(IndicatorColumns.ACTUAL, each.actual())
                .put(IndicatorColumns.NOTE, each.note());
    }

    private Edition edition(int year) {
        return regulations.of(year).orElseThrow();
    }

    private static @Nullable String level(LevelSet levels, @Nullable String code) {
        return code == null ? null : levels.find(code).map(Level::name).orElse(code);
    }

    private @Nullable String decided(LevelSet levels, Outcome outcome) {
        return outcome instanceof Outcome.Rated(String code, boolean exemplary)
                ? spelling.level(String.valueOf(level(levels, code)), exemplary)
                : null;
    }

    private @Nullable String reason(Outcome outcome) {
        return outcome instanceof Outcome.NotRated(var reason, var remark)
                ? spelling.value(new ReasonText(reason, remark))
                : null;
    }

    /** One row while it is filled. */
    private static final class Line {
        private final Map<Column<?>, Object> cells = new LinkedHashMap<>();

        Line put(Column<?> column, @Nullable Object value) {
            if (value != null) {
                cells.put(column, value);
            }
            return this;
        }
    }
}
