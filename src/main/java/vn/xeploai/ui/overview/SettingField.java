package vn.xeploai.ui.overview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSetting;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.campaign.Setting;

/** One setting as it is typed: the value, and on whose word. An empty value is the default. */
public final class SettingField {
    private final Setting setting;
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty decidedBy = new SimpleStringProperty("");
    private final StringProperty document = new SimpleStringProperty("");
    private final StringProperty decidedOn = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SettingField(Setting setting) {
        this.setting = setting;
    }

    /** Which. */
    public Setting setting() {
        return setting;
    }

    /** Name of the option, percentage or day as typed. */
    public StringProperty value() {
        return value;
    }

    /** Cơ quan quyết định. */
    public StringProperty decidedBy() {
        return decidedBy;
    }

    /** Số, ký hiệu văn bản. */
    public StringProperty document() {
        return document;
    }

    /** Ngày văn bản as typed. */
    public StringProperty decidedOn() {
        return decidedOn;
    }

    /** What is wrong with it; empty for nothing. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    boolean isDefault() {
        return value.get().isBlank();
    }

    void say(String words) {
        problem.set(words);
    }

    void show(@Nullable YearSetting kept) {
        LocalDate day = kept == null ? null : kept.decidedOn();
        value.set(kept == null ? "" : shown(setting, kept.value()));
        decidedBy.set(kept == null ? "" : kept.decidedBy());
        document.set(kept == null ? "" : kept.document());
        decidedOn.set(day == null ? "" : Dates.day(day));
        problem.set("");
    }

    /** @throws DateTimeException when the day of the document is none */
    YearSetting typed(int year) {
        String words = value.get().strip();
        String on = decidedOn.get().strip();
        return new YearSetting(
                year,
                setting.key(),
                switch (setting.kind()) {
                    case OPTION -> words;
                    case PERCENT -> words.replace("%", "").strip().replace(',', '.');
                    case DAY -> iso(words);
                },
                decidedBy.get().strip(),
                document.get().strip(),
                on.isEmpty() ? null : LocalDate.parse(on, OverviewViewModel.DAY));
    }

    /** The value as people write it. */
    static String shown(Setting setting, String value) {
        try {
            return switch (setting.kind()) {
                case OPTION -> value;
                case PERCENT -> Numbers.decimal(new BigDecimal(value));
                case DAY -> Dates.day(LocalDate.parse(value));
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            return value;
        }
    }

    private static String iso(String words) {
        try {
            return LocalDate.parse(words, OverviewViewModel.DAY).toString();
        } catch (DateTimeException unreadable) {
            return words;
        }
    }
}
