package vn.xeploai.ui.summary;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.kit.YearChoice;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.YearCount;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryViewModelTest {
    private static final MemoryDesk DISTRICT = Invented.district();
    private static final Texts TEXTS = Texts.vietnamese();

    @Test
    void begins_at_the_top_in_the_latest_year_with_data() {
        SummaryViewModel model = counted(DISTRICT, 0, "gone");
        assertThat(model.year()).isEqualTo(2021);
        assertThat(model.unit()).isEqualTo("TT");
        assertThat(model.phase().get()).isEqualTo(SummaryViewModel.Phase.READY);
        assertThat(picture(model).children().rows()).hasSize(29);
        assertThat(model.years().get()).extracting(YearChoice::year).startsWith(2022, 2021).endsWith(2012, 2011);
        assertThat(model.years().get()).filteredOn(YearChoice::hasData).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({"2021,TT", "2021,TT.03", "2021,TT.03.05", "2021,TT.25", "2013,TT", "2018,TT.01", "2022,TT"})
    void every_figure_opens_exactly_as_many_names_as_it_says(int year, String unit) {
        SummaryViewModel model = counted(DISTRICT, year, unit);
        ListSubjects names = new ListSubjects(DISTRICT, Invented.REGULATIONS);
        for (SubjectType subject : SubjectType.values()) {
            model.chooseTableSubject(subject);
            picture(model).children().rows().forEach(row -> row.figures().forEach(each -> check(each, names)));
        }
        for (SubjectCard card : picture(model).cards()) {
            List.of(card.percent(), card.part(), card.whole(), card.total(), card.pending()).forEach(each -> check(each, names));
            card.lines().forEach(line -> check(line.count(), names));
            card.reasons().forEach(reason -> check(reason.count(), names));
        }
    }

    private static void check(Figure figure, ListSubjects names) {
        NamesRequest request = figure.names();
        if (request != null) {
            assertThat(names.list(request.year(), request.unitCode(), request.subject(), request.slice()))
                    .as("%s at %s", request.part(), request.unitName())
                    .hasSize(request.count());
        }
    }

    @Test
    void a_percentage_stands_with_its_fraction_and_who_is_left_out() {
        SubjectCard members = card(counted(DISTRICT, 2021, "TT"), SubjectType.MEMBERS);
        assertThat(members.percent().text()).endsWith(" %");
        assertThat(members.wholeWords()).isEqualTo("được xếp loại");
        assertThat(members.reasons()).extracting(SubjectCard.Reason::words)
                .containsExactly("miễn công tác và sinh hoạt", "mới kết nạp dưới 6 tháng");
        assertThat(members.pendingWords()).endsWith("chờ xác minh");
    }

    @Test
    void the_denominator_can_be_the_total() {
        SummaryViewModel model = counted(DISTRICT, 2021, "TT");
        String ofRated = card(model, SubjectType.MEMBERS).percent().text();
        model.chooseDenominator(Denominator.TOTAL);
        SubjectCard ofTotal = card(model, SubjectType.MEMBERS);
        assertThat(ofTotal.percent().text()).isNotEqualTo(ofRated);
        assertThat(ofTotal.whole().text()).isEqualTo(ofTotal.total().text());
        assertThat(ofTotal.wholeWords()).isEqualTo("tổng số");
    }

    @Test
    void last_year_stands_beside_this_one() {
        Comparison comparison = card(counted(DISTRICT, 2021, "TT"), SubjectType.MEMBERS).comparison();
        assertThat(comparison.way()).isIn(Comparison.Way.UP, Comparison.Way.DOWN, Comparison.Way.LEVEL);
        assertThat(comparison.text()).startsWith("2020: ");
        assertThat(comparison.note()).isEmpty();
    }

    @Test
    void years_of_different_regulations_are_shown_but_not_compared() {
        Comparison comparison = card(counted(DISTRICT, 2018, "TT"), SubjectType.MEMBERS).comparison();
        assertThat(comparison.way()).isEqualTo(Comparison.Way.BREAK);
        assertThat(comparison.text()).startsWith("2017: ");
        assertThat(comparison.note()).contains("27-HD/BTCTW");
    }

    @Test
    void two_editions_of_one_regulation_are_compared() {
        assertThat(card(counted(DISTRICT, 2019, "TT"), SubjectType.MEMBERS).comparison().way()).isNotEqualTo(Comparison.Way.BREAK);
    }

    @Test
    void a_year_after_a_gap_has_nothing_to_compare_with() {
        Comparison comparison = card(counted(DISTRICT, 2017, "TT"), SubjectType.CELLS).comparison();
        assertThat(comparison.way()).isEqualTo(Comparison.Way.NONE);
        assertThat(comparison.text()).contains("2016");
    }

    @Test
    void levels_are_those_of_the_time() {
        SummaryViewModel model = counted(DISTRICT, 2013, "TT");
        assertThat(card(model, SubjectType.CELLS).lines()).extracting(SubjectCard.LevelLine::words)
                .containsExactly("TSVM", "HTTNV", "HTNV", "YK");
        assertThat(card(model, SubjectType.MEMBERS).levelWords()).isEqualTo("ĐTC HTXSNV + ĐTC HTTNV");
    }

    @Test
    void a_year_without_data_says_so_and_shows_dashes() {
        SummaryViewModel model = counted(DISTRICT, 2022, "TT");
        assertThat(picture(model).hints()).singleElement().asString().contains("2022");
        assertThat(card(model, SubjectType.MEMBERS).percent()).isEqualTo(Figure.plain("–"));
        assertThat(card(model, SubjectType.MEMBERS).comparison().text()).startsWith("2021: ");
    }

    @Test
    void a_cell_offers_its_members_instead_of_units_below() {
        SummaryViewModel model = counted(DISTRICT, 2021, "TT.03.05");
        assertThat(picture(model).children().rows()).isEmpty();
        assertThat(picture(model).members()).isNotNull();
        assertThat(picture(model).path()).extracting(Picture.Step::code).containsExactly("TT", "TT.03");
        assertThat(card(model, SubjectType.GRASSROOTS).isEmpty()).isTrue();
    }

    @Test
    void several_roots_stand_under_one_node_for_all() {
        SummaryViewModel model = counted(Invented.twoRoots(), 0, null);
        assertThat(model.unit()).isEqualTo(UnitNode.ALL);
        assertThat(model.forest().get()).singleElement().satisfies(all -> assertThat(all.children()).hasSize(2));
        assertThat(card(model, SubjectType.MEMBERS).total().text()).isEqualTo("24");
        NamesRequest everybody = card(model, SubjectType.MEMBERS).total().names();
        assertThat(everybody).isNotNull();
        assertThat(everybody == null ? "" : everybody.unitCode()).isNull();
    }

    @Test
    void units_are_found_without_accents() {
        SummaryViewModel model = counted(DISTRICT, 2021, "TT");
        model.search().set("bai dau");
        assertThat(model.forest().get()).singleElement()
                .satisfies(top -> assertThat(top.children()).extracting(UnitNode::name).containsExactly("Đảng bộ Xã Bãi Dâu"));
        model.goToFound();
        assertThat(model.unit()).isEqualTo("TT.03");
        assertThat(model.search().get()).isEmpty();
        model.goUp();
        assertThat(model.unit()).isEqualTo("TT");
    }

    @Test
    void a_search_without_match_leaves_the_unit_alone() {
        SummaryViewModel model = counted(DISTRICT, 2021, "TT.03");
        model.search().set("không có đâu");
        assertThat(model.forest().get()).isEmpty();
        model.goToFound();
        assertThat(model.unit()).isEqualTo("TT.03");
    }

    @Test
    void an_empty_database_is_a_state_of_its_own_and_later_data_begin_at_their_latest_year() {
        MemoryDesk desk = new MemoryDesk();
        SummaryViewModel model = counted(desk, 0, null);
        assertThat(model.phase().get()).isEqualTo(SummaryViewModel.Phase.EMPTY);
        MemoryDesk other = Invented.twoRoots();
        desk.units.addAll(other.units);
        desk.years.addAll(other.years);
        model.refresh();
        assertThat(model.phase().get()).isEqualTo(SummaryViewModel.Phase.READY);
        assertThat(model.year()).isEqualTo(2024);
    }

    @Test
    void a_refusal_stands_in_the_place_and_can_be_tried_again() {
        boolean[] locked = {true};
        YearDesk years = Desks.years(DISTRICT);
        SummaryViewModel model = new SummaryViewModel(new YearDesk() {
            @Override
            public List<Campaign> campaigns() {
                if (locked[0]) {
                    throw new ProblemException(Desks.Code.LOCKED.error());
                }
                return years.campaigns();
            }

            @Override
            public boolean isRuled(int year) {
                return years.isRuled(year);
            }

            @Override
            public YearCount count(int year) {
                return years.count(year);
            }

            @Override
            public int usualYear() {
                return years.usualYear();
            }
        }, new DirectTaskRunner(), TEXTS, 0, null);
        model.refresh();
        assertThat(model.phase().get()).isEqualTo(SummaryViewModel.Phase.FAILED);
        assertThat(model.failure().get()).isInstanceOf(Failure.Known.class);
        locked[0] = false;
        model.refresh();
        assertThat(model.phase().get()).isEqualTo(SummaryViewModel.Phase.READY);
        assertThat(model.failure().get()).isNull();
    }

    @Test
    void an_answer_that_comes_too_late_is_not_shown() {
        HeldTaskRunner held = new HeldTaskRunner();
        SummaryViewModel model = model(DISTRICT, held, 2021, "TT");
        model.refresh();
        model.chooseYear(2019);
        held.release(1);
        assertThat(model.year()).isEqualTo(2019);
        held.release(0);
        assertThat(model.year()).isEqualTo(2019);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void years_are_stepped_through_as_far_as_they_go() {
        SummaryViewModel model = counted(DISTRICT, 2021, "TT");
        model.stepYear(1);
        assertThat(model.year()).isEqualTo(2022);
        model.stepYear(1);
        model.stepYear(1);
        assertThat(model.year()).isEqualTo(2022);
    }

    private static SummaryViewModel counted(MemoryDesk desk, int year, @Nullable String unit) {
        SummaryViewModel model = model(desk, new DirectTaskRunner(), year, unit);
        model.refresh();
        return model;
    }

    private static SummaryViewModel model(
            MemoryDesk desk, TaskRunner runner, int year, @Nullable String unit) {
        return new SummaryViewModel(Desks.years(desk), runner, TEXTS, year, unit);
    }

    private static Picture picture(SummaryViewModel model) {
        return Objects.requireNonNull(model.picture().get());
    }

    private static SubjectCard card(SummaryViewModel model, SubjectType subject) {
        return picture(model).cards().stream().filter(card -> card.subject() == subject).findFirst().orElseThrow();
    }
}
