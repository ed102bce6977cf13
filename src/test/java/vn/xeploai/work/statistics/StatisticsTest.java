package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Sex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StatisticsTest {
    private static final LocalDate DAY = Somebody.DAY;

    @Property(tries = 60)
    void every_group_and_every_cross_table_adds_up_to_everybody(
            @ForAll("wards") List<Counted> ward, @ForAll Dimension down, @ForAll Dimension across, @ForAll People people) {
        Statistics statistics = new Statistics(DAY, people, ward);
        Distribution distribution = statistics.by(down);
        assertThat(distribution.lines().stream().mapToInt(line -> line.figure().count()).sum())
                .isEqualTo(statistics.total().count());
        assertThat(distribution.lines().stream().flatMap(line -> line.figure().members().stream()))
                .containsExactlyInAnyOrderElementsOf(statistics.total().members());
        CrossTable cross = statistics.cross(down, across);
        assertThat(cross.cells().stream().flatMap(List::stream).flatMap(each -> each.members().stream()))
                .containsExactlyInAnyOrderElementsOf(statistics.total().members());
    }

    @Provide
    Arbitrary<List<Counted>> wards() {
        Arbitrary<@Nullable String> words = Arbitraries.of("Đại học", "thạc sĩ; Đại học", "Bí thư, Đảng ủy viên", "  ", "Trung cấp", "=1+1", "lạ")
                .injectNull(0.3);
        Arbitrary<Counted> people = Combinators.combine(
                        Arbitraries.integers().between(1930, 2007), words, words, words, words,
                        Arbitraries.of(Sex.values()).injectNull(0.2),
                        Arbitraries.of(MembershipStatus.values()).injectNull(0.5))
                .as((born, party, other, qualification, theory, sex, status) -> new Somebody()
                        .born(BirthDate.in(born)).sex(sex).career(party, other, qualification, theory).status(status)
                        .ethnicity(party).cellType(other).counted());
        return people.list().ofMaxSize(30);
    }

    @Test
    void bands_are_all_shown_in_order_and_the_birthday_on_the_day_counts() {
        List<Counted> members = List.of(
                new Somebody().born(BirthDate.on(LocalDate.of(1994, 12, 31))).counted(),
                new Somebody().born(BirthDate.on(LocalDate.of(1995, 1, 1))).counted(),
                new Somebody().born(BirthDate.in(1930)).counted());
        Distribution ages = new Statistics(DAY, People.MEMBERS, members).by(Dimension.AGE);
        assertThat(ages.lines()).extracting(Distribution.Line::group).containsExactly(
                new Group.Years(0, 31), new Group.Years(31, 41), new Group.Years(41, 51), new Group.Years(51, 61),
                new Group.Years(61, null));
        assertThat(ages.lines()).extracting(line -> line.figure().count()).containsExactly(1, 1, 0, 0, 1);
    }

    @Test
    void what_is_not_known_is_shown_last_and_counted() {
        List<Counted> members = List.of(
                new Somebody().ethnicity(null).counted(), new Somebody().ethnicity("Tày").counted(),
                new Somebody().ethnicity("Kinh").counted(), new Somebody().ethnicity(" Kinh ").counted(),
                new Somebody().ethnicity("Ê Đê").counted());
        assertThat(new Statistics(DAY, People.MEMBERS, members).by(Dimension.ETHNICITY).lines())
                .extracting(Distribution.Line::group, line -> line.figure().count())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new Group.Words("Ê Đê"), 1),
                        org.assertj.core.groups.Tuple.tuple(new Group.Words("Kinh"), 2),
                        org.assertj.core.groups.Tuple.tuple(new Group.Words("Tày"), 1),
                        org.assertj.core.groups.Tuple.tuple(new Group.NotKnown(), 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Phó Bí thư chi bộ | DEPUTY_SECRETARY", "Bí thư chi bộ | SECRETARY", "Chi ủy viên; Bí thư | SECRETARY",
        "Phó Bí thư Đảng ủy, Chi uỷ viên | DEPUTY_SECRETARY", "Ủy viên Ban Thường vụ | STANDING_MEMBER",
        "Ủy viên BCH Đảng bộ | COMMITTEE_MEMBER", "Đảng ủy viên | COMMITTEE_MEMBER", "Chi uỷ viên | CELL_COMMITTEE_MEMBER",
        "Ủy viên UBKT | INSPECTION", "Tổ trưởng tổ đảng | GROUP_LEADER", "BÍ THƯ | SECRETARY"
    })
    void of_several_party_positions_the_highest_counts(String written, PartyPosition expected) {
        assertThat(Dimension.PARTY_POSITION.of(new Somebody().career(written, null, null, null).counted(), DAY))
                .isEqualTo(new Group.Constant(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Đại học; Thạc sĩ | MASTER", "Thạc sỹ | MASTER", "Cử nhân Luật | UNIVERSITY", "kỹ sư | UNIVERSITY", "CĐ | COLLEGE",
        "Trung cấp nông nghiệp | INTERMEDIATE", "CNKT | ELEMENTARY", "Tiến sĩ | DOCTOR", "Chưa qua đào tạo | NONE"
    })
    void of_several_qualifications_the_highest_counts(String written, Qualification expected) {
        assertThat(Dimension.QUALIFICATION.of(new Somebody().career(null, null, written, null).counted(), DAY))
                .isEqualTo(new Group.Constant(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Cao cấp | ADVANCED", "Cử nhân chính trị | ADVANCED", "Trung cấp | INTERMEDIATE", "Sơ cấp | ELEMENTARY", "Chưa có | NONE"
    })
    void political_theory_has_the_groups_of_the_official_form(String written, PoliticalTheory expected) {
        assertThat(Dimension.POLITICAL_THEORY.of(new Somebody().career(null, null, null, written).counted(), DAY))
                .isEqualTo(new Group.Constant(expected));
    }

    @Test
    void words_nobody_foresaw_stand_as_written() {
        assertThat(Dimension.QUALIFICATION.of(new Somebody().career(null, null, "Lớp bồi dưỡng", null).counted(), DAY))
                .isEqualTo(new Group.Words("Lớp bồi dưỡng"));
        assertThat(Dimension.PARTY_POSITION.of(new Somebody().career("Đảng viên", null, null, null).counted(), DAY))
                .isEqualTo(new Group.NotKnown());
    }

    @Test
    void officials_are_whoever_holds_a_position() {
        Counted plain = new Somebody().career("Đảng viên", " ", null, null).counted();
        Counted party = new Somebody().career("Chi ủy viên", null, null, null).counted();
        Counted other = new Somebody().career(null, "Chủ tịch Hội Nông dân", null, null).counted();
        List<Counted> all = List.of(plain, party, other);
        assertThat(new Statistics(DAY, People.MEMBERS, all).total().count()).isEqualTo(3);
        assertThat(new Statistics(DAY, People.OFFICIALS, all).members()).containsExactly(party, other);
        assertThat(new Statistics(DAY, People.PARTY_OFFICIALS, all).members()).containsExactly(party);
        assertThat(new Statistics(DAY, People.OTHER_OFFICIALS, all).members()).containsExactly(other);
    }

    @Test
    void the_level_of_the_year_or_why_there_is_none() {
        assertThat(Dimension.LEVEL.of(new Somebody().outcome(new Outcome.Rated("HTTNV", false)).counted(), DAY))
                .isEqualTo(new Group.Words("HTTNV"));
        assertThat(Dimension.LEVEL.of(
                        new Somebody().outcome(new Outcome.NotRated(NotRatedReason.EXEMPT, null)).counted(), DAY))
                .isEqualTo(new Group.Constant(NotRatedReason.EXEMPT));
        assertThat(Dimension.LEVEL.of(new Somebody().outcome(new Outcome.Undecided()).counted(), DAY))
                .isEqualTo(Dimension.LEVEL.of(new Somebody().counted(), DAY))
                .isEqualTo(new Group.NotKnown());
    }

    @ParameterizedTest
    @EnumSource(value = MembershipStatus.class, names = {"EXEMPT", "SUSPENDED"})
    void a_recorded_status_prevails_over_the_dates(MembershipStatus status) {
        assertThat(Dimension.STATUS.of(new Somebody().status(status).counted(), DAY)).isEqualTo(new Group.Constant(status));
        assertThat(Dimension.STATUS.of(new Somebody().counted(), DAY))
                .isEqualTo(new Group.Constant(MembershipStatus.OFFICIAL));
        assertThat(Dimension.STATUS.of(new Somebody().admitted(DAY.minusMonths(3)).counted(), DAY))
                .isEqualTo(new Group.Constant(MembershipStatus.PROBATIONARY));
    }

    @Test
    void heads_of_neighbourhoods_are_told_from_their_deputies_and_from_other_heads() {
        Counted both = new Somebody().career("Phó Bí thư chi bộ", "Tổ trưởng tổ dân phố 3", null, null).counted();
        Counted village = new Somebody().career("Bí thư", "Trưởng thôn", null, null).counted();
        Counted deputy = new Somebody().career("Phó bí thư", "Tổ phó tổ dân phố", null, null).counted();
        Counted school = new Somebody().career(null, "Hiệu trưởng", null, null).counted();
        Counted khuPho = new Somebody().career(null, "Trưởng khu phố", null, null).counted();
        List<Counted> all = List.of(both, village, deputy, school, khuPho);
        assertThat(Role.NEIGHBOURHOOD_HEAD.among(all).members())
                .containsExactly(both.line().id(), village.line().id(), khuPho.line().id());
        assertThat(Role.DEPUTY.among(all).count()).isEqualTo(2);
        assertThat(Role.DEPUTY_AND_HEAD.among(all).members()).containsExactly(both.line().id());
        assertThat(Role.SECRETARY.among(all).count()).isOne();
        assertThat(Role.SECRETARY_AND_HEAD.among(all).members()).containsExactly(village.line().id());
        assertThat(Role.DEPUTY_AND_HEAD.whole()).isEqualTo(Role.DEPUTY);
        assertThat(Role.SECRETARY_AND_HEAD.whole()).isEqualTo(Role.SECRETARY);
    }

    @Test
    void figures_that_do_not_add_up_are_refused() {
        Statistics statistics = new Statistics(DAY, People.MEMBERS, List.of(new Somebody().counted()));
        Distribution sex = statistics.by(Dimension.SEX);
        assertThatThrownBy(() -> new Distribution(Dimension.SEX, sex.lines(), Figure.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrossTable(sex, sex, List.of(List.of(Figure.NONE, Figure.NONE), List.of(Figure.NONE, Figure.NONE))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrossTable(sex, sex, List.of(
                        List.of(Figure.NONE, statistics.total()), List.of(Figure.NONE, Figure.NONE))))
                .hasMessageContaining("column");
    }
}
