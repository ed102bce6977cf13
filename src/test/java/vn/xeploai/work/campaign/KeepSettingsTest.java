package vn.xeploai.work.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.BaseChoice;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;
import vn.xeploai.rules.ruling.OpenChoices.CountedUntil;
import vn.xeploai.rules.ruling.OpenChoices.ScopeChoice;
import vn.xeploai.rules.ruling.OpenChoices.Strictness;
import vn.xeploai.rules.ruling.OpenChoices.Treatment;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

class KeepSettingsTest {
    private static final Regulations REGULATIONS = EditionReader.shipped();
    private static final LocalDate DECIDED = LocalDate.of(2025, 12, 1);

    private final InMemoryDesk desk = new InMemoryDesk();
    private final KeepSettings keep = new KeepSettings(desk, REGULATIONS);

    @Test
    void nothing_stored_means_the_defaults_of_the_program() {
        KeepSettings.Kept kept = keep.load(2025);
        assertThat(kept.choices().openChoices()).isEqualTo(OpenChoices.DEFAULTS);
        assertThat(kept.choices().capException()).isNull();
        assertThat(kept.choices().deadline(Setting.REPORT_BY)).isNull();
        assertThat(kept.choices().isRequired(Setting.BALLOTS)).isFalse();
        assertThat(kept.check().writtenPercent()).contains(new BigDecimal("20"));
        assertThat(kept.check().highestPercent()).contains(new BigDecimal("25"));
        assertThat(kept.open()).isFalse();
        desk.change(records -> {
            records.campaigns().insert(List.of(new Campaign(2025, "366-2025", LocalDate.of(2025, 12, 31))));
            return true;
        });
        assertThat(keep.load(2025).open()).isTrue();
    }

    @Test
    void every_choice_reaches_the_rules_with_its_author() {
        assertThat(save(
                wish(Setting.CAP_BASE, "GOOD_OR_BETTER"), wish(Setting.CAP_PERCENT, "25"), wish(Setting.CAP_SCOPE, "CELL"),
                wish(Setting.CAP_ROUNDING, "HALF_UP"), wish(Setting.HEAD_ABOVE_COLLECTIVE, "FORBID"),
                wish(Setting.SIX_MONTHS_UNTIL, "MEETING_DAY"), wish(Setting.SCORE_ABOVE_BAND, "PERMIT"),
                wish(Setting.SOME_BASIC_TARGETS_MISSED, "FORBID"), wish(Setting.BALLOTS, "REQUIRED"),
                wish(Setting.BALLOTS_TYPED_TWICE, "REQUIRED"), wish(Setting.MAJORITY, "TWO_THIRDS"),
                wish(Setting.SESSIONS_BY, "2025-12-10"), wish(Setting.PROPOSALS_BY, "2025-12-15"),
                wish(Setting.DECISIONS_BY, "2025-12-30"), wish(Setting.REPORT_BY, "2026-01-31"))).isEmpty();
        YearChoices chosen = keep.load(2025).choices();
        OpenChoices open = chosen.openChoices();
        assertThat(open.capBase().value()).isEqualTo(BaseChoice.GOOD_OR_BETTER);
        assertThat(open.capBase().decidedBy()).isEqualTo("Ban Thường vụ Đảng ủy");
        assertThat(open.capBase().document()).isEqualTo("12-QĐ/ĐU");
        assertThat(open.capScope().value()).isEqualTo(ScopeChoice.CELL);
        assertThat(open.capRounding().value()).isEqualTo(CapRounding.HALF_UP);
        assertThat(open.headAboveCollective().value()).isEqualTo(Strictness.FORBID);
        assertThat(open.sixMonthsUntil().value()).isEqualTo(CountedUntil.MEETING_DAY);
        assertThat(open.scoreAboveBand().value()).isEqualTo(Treatment.PERMIT);
        assertThat(open.someBasicTargetsMissed().value()).isEqualTo(Treatment.FORBID);
        CapException raised = Objects.requireNonNull(chosen.capException());
        assertThat(raised.percent()).isEqualByComparingTo("25");
        assertThat(raised.decision().decidedOn()).isEqualTo(DECIDED);
        assertThat(chosen.isRequired(Setting.BALLOTS)).isTrue();
        assertThat(chosen.deadline(Setting.REPORT_BY)).isEqualTo("2026-01-31");
        assertThat(keep.load(2024).choices().chosen()).isEmpty();
    }

    @Test
    void saving_again_changes_only_what_is_different_and_leaves_a_history() {
        save(wish(Setting.CAP_BASE, "GOOD"), wish(Setting.CAP_ROUNDING, "HALF_UP"));
        save(wish(Setting.CAP_BASE, "GOOD"));
        assertThat(keep.load(2025).choices().chosen()).containsOnlyKeys(Setting.CAP_BASE);
        assertThat(keep.load(2025).history())
                .extracting(YearSettingChange::key, YearSettingChange::before, YearSettingChange::after)
                .containsExactly(
                        tuple("capRounding", "HALF_UP", null),
                        tuple("capRounding", null, "HALF_UP"),
                        tuple("capBase", null, "GOOD"));
    }

    @ParameterizedTest
    @CsvSource({
        "CAP_BASE, BETTER, YS-01", "BALLOTS, '', YS-01", "CAP_PERCENT, 20, YS-02", "CAP_PERCENT, 25.01, YS-02",
        "CAP_PERCENT, hai lăm, YS-02", "REPORT_BY, 2025-02-30, YS-06", "REPORT_BY, 2027-01-01, YS-08",
        "SESSIONS_BY, 2023-12-31, YS-08"})
    void what_cannot_be_is_refused_by_its_setting(Setting setting, String value, String code) {
        int before = desk.changes();
        assertThat(save(wish(setting, value))).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo(code);
            assertThat(problem.subject()).isEqualTo(setting.key());
            assertThat(Texts.vietnamese().of(problem)).doesNotContain("{").contains("Chưa lưu");
        });
        assertThat(desk.changes()).isEqualTo(before);
    }

    @Test
    void a_choice_needs_its_author_and_a_higher_percentage_its_decision() {
        assertThat(codes(new YearSetting(2025, "capBase", "GOOD", " ", "", null))).containsExactly("YS-04");
        assertThat(codes(new YearSetting(2025, "capPercent", "25", "BTV", "", DECIDED))).containsExactly("YS-05");
        assertThat(codes(new YearSetting(2025, "capPercent", "25", "BTV", "9-QĐ", null))).containsExactly("YS-05");
        assertThat(codes(new YearSetting(2025, "capPercent", "22.5", "BTV", "9-QĐ", DECIDED))).isEmpty();
    }

    @Test
    void a_year_whose_text_knows_no_higher_percentage_has_none() {
        YearChoices none = keep.load(2021).choices();
        assertThat(keep.save(none, List.of(new YearSetting(2021, "capPercent", "25", "BTV", "9-QĐ", DECIDED))))
                .extracting(each -> each.code().id()).containsExactly("YS-03");
        assertThat(keep.load(2015).check().writtenPercent()).isEmpty();
    }

    @Test
    void deadlines_follow_the_order_of_the_work() {
        assertThat(save(wish(Setting.SESSIONS_BY, "2025-12-20"), wish(Setting.DECISIONS_BY, "2025-12-19")))
                .extracting(each -> each.code().id() + " " + each.subject()).containsExactly("YS-07 decisionsBy");
        assertThat(save(wish(Setting.SESSIONS_BY, "2025-12-20"), wish(Setting.DECISIONS_BY, "2025-12-20"))).isEmpty();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        YearChoices read = keep.load(2025).choices();
        save(wish(Setting.CAP_BASE, "GOOD"));
        assertThat(keep.save(read, List.of(wish(Setting.CAP_BASE, "AS_WRITTEN")))).extracting(each -> each.code().id())
                .containsExactly("YS-09");
        assertThat(keep.load(2025).choices().openChoices().capBase().value()).isEqualTo(BaseChoice.GOOD);
    }

    @Test
    void an_unruled_year_has_no_settings() {
        assertThatThrownBy(() -> keep.load(1990)).isInstanceOf(ProblemException.class).hasMessage("YS-10");
    }

    @Test
    void what_a_newer_program_stored_counts_as_not_chosen() {
        desk.change(records -> {
            records.yearSettings().put(List.of(
                    new YearSetting(2025, "fromTheFuture", "X", "BTV", "", null),
                    new YearSetting(2025, "capBase", "HALF_OF_ALL", "BTV", "", null),
                    new YearSetting(2025, "capPercent", "ein Viertel", "BTV", "9", null),
                    new YearSetting(2025, "reportBy", "morgen", "BTV", "", null)));
            return true;
        });
        YearChoices chosen = keep.load(2025).choices();
        assertThat(chosen.openChoices()).isEqualTo(OpenChoices.DEFAULTS);
        assertThat(chosen.capException()).isNull();
        assertThat(chosen.deadline(Setting.REPORT_BY)).isNull();
    }

    @Test
    void a_percentage_without_author_document_or_day_is_read_with_care() {
        assertThat(exception(new YearSetting(2025, "capPercent", "25", "", "9", null))).isNull();
        assertThat(exception(new YearSetting(2025, "capPercent", "25", "BTV", "", null))).isNull();
        CapException known = Objects.requireNonNull(exception(new YearSetting(2025, "capPercent", "25", "BTV", "9", null)));
        assertThat(known.decision().decidedOn()).isEqualTo("2025-12-31");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void every_setting_has_a_lasting_key_and_words(Setting setting) {
        assertThat(Setting.of(setting.key())).contains(setting);
        assertThat(setting.key().toLowerCase(Locale.ROOT)).isEqualTo(setting.name().replace("_", "").toLowerCase(Locale.ROOT));
        assertThat(setting.options().isEmpty()).isEqualTo(setting.kind() != Setting.Kind.OPTION);
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            assertThat(texts.of(setting)).isNotBlank();
            setting.options().forEach(each -> assertThat(texts.of(each)).isNotBlank());
        }
    }

    private static @Nullable CapException exception(YearSetting setting) {
        return new YearChoices(2025, Map.of(Setting.CAP_PERCENT, setting)).capException();
    }

    private List<String> codes(YearSetting wanted) {
        return keep.save(keep.load(2025).choices(), List.of(wanted)).stream().map(each -> each.code().id()).toList();
    }

    private List<Problem> save(YearSetting... wanted) {
        return keep.save(keep.load(2025).choices(), new ArrayList<>(List.of(wanted)));
    }

    private static YearSetting wish(Setting setting, String value) {
        return new YearSetting(2025, setting.key(), value, "Ban Thường vụ Đảng ủy", "12-QĐ/ĐU", DECIDED);
    }
}
