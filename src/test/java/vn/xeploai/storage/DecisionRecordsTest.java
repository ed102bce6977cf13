package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions, acts and kept rulings come out as they went in. */
@ParameterizedClass
@EnumSource(Engine.class)
class DecisionRecordsTest {
    private static final int YEAR = Invented.YEAR;
    private static final Instant AT = Instant.parse("2023-12-20T08:00:00.123456Z");
    private static final Decision PAPER = new Decision("Ban Thường vụ «Đảng ủy»", "12-QĐ/ĐU", LocalDate.of(2023, 12, 20));

    private final Desk desk;

    DecisionRecordsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01")));
            records.members().insert(List.of(Invented.member(1, "TT.01")));
            records.campaigns().insert(List.of(
                    new Campaign(YEAR, "124-2023", LocalDate.of(YEAR, 12, 31)),
                    new Campaign(YEAR - 1, "132-2019", LocalDate.of(YEAR - 1, 12, 31))));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_authority_of_a_decision_is_kept_with_the_row() {
        MemberAssessment member = new MemberAssessment(
                YEAR, Invented.id(1), "TT.01", Proposals.NONE, new Outcome.Rated("HTTNV", false), PAPER, null);
        OrganizationAssessment unit =
                new OrganizationAssessment(YEAR, "TT.01", null, new Outcome.Rated("HTTNV", false), PAPER, null);
        Errand.change(desk, records -> {
            records.assessments().insertMembers(List.of(member));
            records.assessments().insertOrganizations(List.of(unit));
        });
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(YEAR))).containsExactly(member);
        assertThat(desk.<List<OrganizationAssessment>>look(records -> records.assessments().ofOrganizations(YEAR)))
                .containsExactly(unit);
    }

    @Test
    void acts_on_years_come_back_earliest_first() {
        YearAct closed = new YearAct(YEAR, "TT.01", YearAct.Kind.CLOSED, null, "Mai", AT);
        YearAct locked = new YearAct(YEAR, null, YearAct.Kind.LOCKED, null, "Mai", AT.plusSeconds(1));
        YearAct unlocked = new YearAct(YEAR, null, YearAct.Kind.UNLOCKED, "bổ sung hồ sơ", "Lan", AT.plusSeconds(2));
        YearAct other = new YearAct(YEAR - 1, null, YearAct.Kind.LOCKED, null, "", AT);
        Errand.change(desk, records -> records.decisions().addYearActs(List.of(unlocked, other, locked, closed)));
        assertThat(desk.<List<YearAct>>look(records -> records.decisions().yearActs(YEAR)))
                .containsExactly(closed, locked, unlocked);
        assertThat(desk.<List<YearAct>>look(records -> records.decisions().yearActs(2001))).isEmpty();
    }

    @Test
    void acts_on_results_keep_both_sides_whole() {
        RatedSubject member = RatedSubject.member(Invented.id(1));
        RatingAct held = new RatingAct(
                YEAR, member, "TT.01", RatingAct.Kind.HELD,
                new RatingAct.Result(new Outcome.Rated("HTXSNV", true), Decision.NONE),
                new RatingAct.Result(new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, "đơn\ntố cáo"), Decision.NONE),
                "có đơn", "", "Mai", AT);
        RatingAct overridden = new RatingAct(
                YEAR, member, "TT.01", RatingAct.Kind.OVERRIDDEN,
                new RatingAct.Result(new Outcome.Undecided(), Decision.NONE),
                new RatingAct.Result(new Outcome.Rated("HTTNV", false), PAPER),
                null, "M-04 (Đ11.4.3a, 366-QĐ/TW)", "Mai", AT.plusSeconds(1));
        RatingAct cap = new RatingAct(
                YEAR, RatedSubject.capGroup("TT"), "TT", RatingAct.Kind.OVERRIDDEN,
                new RatingAct.Result(new Outcome.Undecided(), Decision.NONE),
                new RatingAct.Result(new Outcome.Rated("HTXSNV", false), PAPER), "lý do", "", "Mai", AT.plusSeconds(2));
        Errand.change(desk, records -> records.decisions().addActs(List.of(cap, overridden, held)));
        assertThat(desk.<List<RatingAct>>look(records -> records.decisions().acts(YEAR, member)))
                .containsExactly(held, overridden);
        assertThat(desk.<List<RatingAct>>look(records -> records.decisions().acts(YEAR, RatingAct.Kind.OVERRIDDEN)))
                .containsExactly(overridden, cap);
        assertThat(desk.<List<RatingAct>>look(records -> records.decisions().acts(YEAR, RatedSubject.organization("TT"))))
                .isEmpty();
    }

    @Test
    void kept_rulings_are_read_back_and_replaced() {
        StoredRuling first = ruling(RatedSubject.member(Invented.id(1)), "FORBIDS");
        StoredRuling unit = ruling(RatedSubject.organization("TT.01"), "PERMITS");
        Errand.change(desk, records -> records.decisions().putRulings(List.of(first, unit)));
        StoredRuling second = ruling(first.subject(), "WARNS");
        Errand.change(desk, records -> records.decisions().putRulings(List.of(second)));
        assertThat(desk.<List<StoredRuling>>look(records -> records.decisions()
                .rulings(YEAR, RatedSubject.Kind.MEMBER, List.of(first.subject().id(), "none")))).containsExactly(second);
        assertThat(desk.<List<StoredRuling>>look(records -> records.decisions()
                .rulings(YEAR, RatedSubject.Kind.ORGANIZATION, List.of("TT.01")))).containsExactly(unit);
        assertThat(desk.<List<StoredRuling>>look(records -> records.decisions()
                .rulings(YEAR - 1, RatedSubject.Kind.MEMBER, List.of(first.subject().id())))).isEmpty();
    }

    private static StoredRuling ruling(RatedSubject subject, String effect) {
        Map<String, String> looked = new LinkedHashMap<>();
        looked.put("zulu", "«92,5» \"đủ\"");
        looked.put("alpha", "dòng\nhai 😀");
        return new StoredRuling(
                YEAR, subject, "124-2023", AT,
                List.of(new StoredRuling.OfLevel("HTXSNV", "FORBIDS", List.of(new StoredRuling.GroundThen(
                        "M-04", effect, "366-QĐ/TW", "Đ11.4.3a", "V", looked, List.of("tasksDone"))))),
                List.of(new StoredRuling.KnownThen("score", "92,5", "RECORD")));
    }
}
