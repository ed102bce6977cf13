package vn.xeploai.ui.overview;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.campaign.KeepSettings;
import vn.xeploai.work.campaign.Setting;
import vn.xeploai.work.campaign.YearChoices;

/** Thiết lập năm: what is typed, what stands against it, who changed what when. */
public final class SettingsViewModel {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Texts.VIETNAMESE).withZone(ZoneId.systemDefault());

    private final OverviewDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Runnable saved;
    private final List<SettingField> fields = Arrays.stream(Setting.values()).map(SettingField::new).toList();
    private final ReadOnlyObjectWrapper<KeepSettings.@Nullable Kept> kept = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private boolean showing;
    private int asked;

    SettingsViewModel(OverviewDesk desk, TaskRunner runner, Texts texts, Runnable saved) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.saved = saved;
        for (SettingField each : fields) {
            each.value().addListener((_, before, _) -> chosen(each, before));
            each.decidedBy().addListener(_ -> touched(each));
            each.document().addListener(_ -> touched(each));
            each.decidedOn().addListener(_ -> touched(each));
        }
    }

    /** One field per setting, in their order. */
    public List<SettingField> fields() {
        return fields;
    }

    /** What is kept; {@code null} before it was read. */
    public ReadOnlyObjectProperty<KeepSettings.@Nullable Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Changes in words, latest first. */
    public ReadOnlyObjectProperty<List<String>> history() {
        return history.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether something is typed and not kept. */
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** What the text of the year says of that setting, to be shown where nothing is chosen. */
    public String otherwise(Setting setting) {
        KeepSettings.Kept now = kept.get();
        String percent = now == null ? Numbers.NONE : now.check().writtenPercent().map(Numbers::decimal).orElse(Numbers.NONE);
        String highest = now == null ? Numbers.NONE : now.check().highestPercent().map(Numbers::decimal).orElse(Numbers.NONE);
        return texts.get("settings.default." + setting.key(), Map.of("percent", percent, "highest", highest));
    }

    /** Reads the settings of that year; what is typed for the same year and not kept stays. */
    void show(int year) {
        KeepSettings.Kept now = kept.get();
        if (now != null && now.choices().year() == year && dirty.get()) {
            return;
        }
        int ticket = ++asked;
        runner.start(_ -> desk.settings(year), TaskRunner.Reply.of(
                found -> {
                    if (ticket == asked) {
                        take(found);
                    }
                },
                thrown -> notice.set(Notice.of(Notice.Kind.ERROR, OverviewViewModel.words(thrown, texts)))));
    }

    /** Keeps what is typed. */
    public void save() {
        KeepSettings.Kept now = kept.get();
        if (now == null || !dirty.get()) {
            return;
        }
        YearChoices before = now.choices();
        List<YearSetting> wanted = new ArrayList<>();
        boolean unreadable = false;
        for (SettingField each : fields) {
            each.say("");
            try {
                if (!each.isDefault()) {
                    wanted.add(each.typed(before.year()));
                }
            } catch (DateTimeException noDay) {
                unreadable = true;
                each.say(texts.get("problem.YS-06", Map.of("value", each.decidedOn().get().strip())));
            }
        }
        if (unreadable) {
            refuse();
            return;
        }
        runner.start(_ -> desk.save(before, wanted), TaskRunner.Reply.of(
                problems -> answered(before.year(), problems),
                thrown -> notice.set(Notice.of(Notice.Kind.ERROR, OverviewViewModel.words(thrown, texts)))));
    }

    /** Shows again what is kept. */
    public void reset() {
        KeepSettings.Kept now = kept.get();
        if (now != null) {
            dirty.set(false);
            notice.set(null);
            show(now.choices().year());
        }
    }

    private void answered(int year, List<Problem> problems) {
        if (problems.isEmpty()) {
            dirty.set(false);
            notice.set(Notice.of(Notice.Kind.DONE, texts.get("settings.saved", Map.of("year", String.valueOf(year)))));
            show(year);
            saved.run();
            return;
        }
        for (Problem each : problems) {
            String words = texts.of(inDays(each));
            fields.stream().filter(field -> field.setting().key().equals(each.subject())).findFirst()
                    .ifPresentOrElse(field -> field.say(words), () -> notice.set(Notice.of(Notice.Kind.ERROR, words)));
        }
        if (problems.stream().anyMatch(each -> !each.subject().isEmpty())) {
            refuse();
        }
    }

    private void refuse() {
        notice.set(Notice.of(Notice.Kind.ERROR, texts.get("settings.refused")));
    }

    /** Days in the sentence as the office writes them. */
    private static Problem inDays(Problem problem) {
        Map<String, String> shown = new HashMap<>(problem.arguments());
        for (String name : List.of("day", "earlier")) {
            shown.computeIfPresent(name, (_, value) -> SettingField.shown(Setting.REPORT_BY, value));
        }
        return new Problem(problem.code(), problem.severity(), problem.subject(), shown);
    }

    private void take(KeepSettings.Kept found) {
        showing = true;
        fields.forEach(each -> each.show(found.choices().chosen().get(each.setting())));
        showing = false;
        dirty.set(false);
        kept.set(found);
        history.set(found.history().stream().map(this::line).toList());
    }

    private String line(YearSettingChange change) {
        return texts.get("settings.change", Map.of(
                "at", AT.format(change.at()),
                "by", change.by(),
                "what", Setting.of(change.key()).map(texts::of).orElse(change.key()),
                "before", shown(change.key(), change.before()),
                "after", shown(change.key(), change.after()),
                "source", change.decidedBy().isEmpty() ? ""
                        : " (" + String.join(", ", List.of(change.decidedBy(), change.document()).stream()
                                .filter(each -> !each.isEmpty()).toList()) + ")"));
    }

    private String shown(String key, @Nullable String value) {
        if (value == null) {
            return texts.get("settings.by-default");
        }
        Setting setting = Setting.of(key).orElse(null);
        return setting == null ? value : setting.option(value).map(texts::of).orElse(SettingField.shown(setting, value));
    }

    /** Whoever chose last most likely chose this too: typed once. */
    private void chosen(SettingField field, String before) {
        if (!showing && before.isBlank() && !field.isDefault() && field.decidedBy().get().isBlank()) {
            fields.stream()
                    .filter(each -> each != field && !each.decidedBy().get().isBlank())
                    .reduce((_, later) -> later)
                    .ifPresent(like -> {
                        field.decidedBy().set(like.decidedBy().get());
                        field.document().set(like.document().get());
                        field.decidedOn().set(like.decidedOn().get());
                    });
        }
        touched(field);
    }

    private void touched(SettingField field) {
        if (!showing) {
            field.say("");
            notice.set(null);
            dirty.set(true);
        }
    }
}
