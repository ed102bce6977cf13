package vn.xeploai.storage;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes in comes out again, field by field. */
@ParameterizedClass
@EnumSource(Engine.class)
class RoundTripTest {
    private final Desk desk;

    RoundTripTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.cell("TT.01"), Invented.root(), Invented.cell("TT.02")));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void organizations_in_the_order_of_their_codes_superiors_given_last() {
        Organization dated = new Organization(
                "AA.9",
                "TT.02",
                "Chi bộ trường tiểu học",
                OrganizationLevel.SUBORDINATE_CELL,
                "Trường học",
                new DateSpan(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 7, 1)));
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(dated));
        });

        assertThat(desk.<List<Organization>>look(records -> records.organizations().all()))
                .containsExactly(dated, Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02"));
    }

    @Test
    void organizations_are_replaced() {
        Organization moved = new Organization(
                "TT.02", "TT.01", "Tên mới", OrganizationLevel.SUBORDINATE_CELL, "Khác", DateSpan.ALWAYS);
        Errand.change(desk, records -> {
            records.organizations().update(List.of(moved));
        });

        assertThat(desk.<List<Organization>>look(records -> records.organizations().all())).contains(moved).hasSize(3);
    }

    @Test
    void members_with_everything_and_with_the_least() {
        List<Member> members = List.of(Invented.fullMember(1, "TT.01"), Invented.member(2, "TT.02"));
        Errand.change(desk, records -> {
            records.members().insert(members);
        });

        assertThat(desk.<List<Member>>look(records -> records.members().all())).containsExactlyInAnyOrderElementsOf(members);
        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(2);
    }

    @Test
    void a_member_gains_and_loses_every_field() {
        Member least = Invented.member(1, "TT.01");
        Member full = Invented.fullMember(1, "TT.02");
        for (Member next : List.of(least, full, least)) {
            Errand.change(desk, records -> {
                if (records.members().count() == 0) {
                    records.members().insert(List.of(next));
                } else {
                    records.members().update(List.of(next));
                }
            });
            assertThat(desk.<List<Member>>look(records -> records.members().all())).containsExactly(next);
        }
    }

    @Test
    void members_without_a_code_do_not_clash() {
        Errand.change(desk, records -> {
            records.members().insert(IntStream.range(0, 3).mapToObj(RoundTripTest::withoutCode).toList());
        });

        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(3);
    }

    @Test
    void campaigns_latest_first() {
        Campaign older = new Campaign(2022, "132-2019", LocalDate.of(2022, 12, 31));
        Campaign newer = new Campaign(2023, "124-2023", LocalDate.of(2023, 11, 30));
        Errand.change(desk, records -> {
            records.campaigns().insert(List.of(older, newer));
        });

        assertThat(desk.<List<Campaign>>look(records -> records.campaigns().all())).containsExactly(newer, older);
        assertThat(desk.<Optional<Campaign>>look(records -> records.campaigns().of(2022))).contains(older);
        assertThat(desk.<Optional<Campaign>>look(records -> records.campaigns().of(2021))).isEmpty();
    }

    @Test
    void assessments_of_organizations_with_every_outcome() {
        List<OrganizationAssessment> rows = List.of(
                new OrganizationAssessment(
                        Invented.YEAR,
                        "TT",
                        "HTXSNV",
                        new Outcome.Rated("HTTNV", true),
                        new Decision("3-QĐ/TU", LocalDate.of(2024, 1, 5)),
                        "Ghi chú"),
                new OrganizationAssessment(
                        Invented.YEAR,
                        "TT.01",
                        null,
                        new Outcome.NotRated(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS, null),
                        Decision.NONE,
                        null),
                new OrganizationAssessment(
                        Invented.YEAR, "TT.02", null, new Outcome.Undecided(), Decision.NONE, null));
        Errand.change(desk, records -> {
            records.assessments().insertOrganizations(rows);
        });
        assertThat(desk.<List<OrganizationAssessment>>look(records -> records.assessments().ofOrganizations(Invented.YEAR)))
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(desk.<List<OrganizationAssessment>>look(records -> records.assessments().ofOrganizations(2022))).isEmpty();

        OrganizationAssessment decided = new OrganizationAssessment(
                Invented.YEAR, "TT.02", "HTNV", new Outcome.Rated("KHTNV", false), Decision.NONE, null);
        Errand.change(desk, records -> {
            records.assessments().updateOrganizations(List.of(decided));
        });
        assertThat(desk.<List<OrganizationAssessment>>look(records -> records.assessments().ofOrganizations(Invented.YEAR)))
                .containsExactlyInAnyOrder(rows.get(0), rows.get(1), decided);
    }

    @Test
    void assessments_of_members_with_every_field() {
        MemberAssessment full = Invented.fullAssessment(1, "TT.01");
        MemberAssessment least = Invented.assessment(2, "TT.02", new Outcome.Undecided());
        Errand.change(desk, records -> {
            records.members().insert(List.of(Invented.member(1, "TT.01"), Invented.member(2, "TT.01")));
            records.assessments().insertMembers(List.of(full, least));
        });
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(Invented.YEAR)))
                .containsExactlyInAnyOrder(full, least);

        MemberAssessment decided = Invented.assessment(1, "TT.02", new Outcome.Rated("HTXSNV", true));
        Errand.change(desk, records -> {
            records.assessments().updateMembers(List.of(decided));
        });
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(Invented.YEAR)))
                .containsExactlyInAnyOrder(decided, least);
    }

    @Test
    void indicators_with_their_numbers_as_written() {
        Indicator full = new Indicator(
                2023,
                "TT",
                "Thu ngân sách",
                "tỷ đồng",
                true,
                new BigDecimal("6.50"),
                new BigDecimal("115.518"),
                new BigDecimal("-0.000001"),
                "Ghi chú");
        Indicator least = new Indicator(2023, "TT.01", "Hộ nghèo", null, null, null, null, null, null);
        Indicator huge = new Indicator(
                2022, "TT", "Thu ngân sách", null, false, new BigDecimal("1E+30"), BigDecimal.ZERO, null, null);
        Errand.change(desk, records -> {
            records.indicators().insert(List.of(full, least, huge));
        });
        assertThat(desk.<List<Indicator>>look(records -> records.indicators().all()))
                .containsExactlyInAnyOrder(full, least, huge);

        Indicator known = new Indicator(2023, "TT.01", "Hộ nghèo", "hộ", false, null, BigDecimal.TEN, BigDecimal.ONE, null);
        Errand.change(desk, records -> {
            records.indicators().update(List.of(known));
        });
        assertThat(desk.<List<Indicator>>look(records -> records.indicators().all()))
                .containsExactlyInAnyOrder(full, known, huge);
    }

    @Test
    void long_words_are_kept_whole() {
        Member talkative = new Member(
                Invented.id(1),
                null,
                null,
                Invented.member(1, "TT.01").person(),
                Invented.member(1, "TT.01").membership(),
                Invented.member(1, "TT.01").career(),
                "ghi chú dài ".repeat(5_000));
        Errand.change(desk, records -> {
            records.members().insert(List.of(talkative));
        });

        assertThat(desk.<List<Member>>look(records -> records.members().all())).containsExactly(talkative);
    }

    private static Member withoutCode(int number) {
        Member member = Invented.member(number, "TT.01");
        return new Member(
                member.id(), null, null, member.person(), member.membership(), member.career(), member.note());
    }
}
