package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;

import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;

/** Port: thiết lập của các năm. What is not there has the program's own default. Every change is written down. */
public interface YearSettings {
    /** What was chosen for that year. */
    List<YearSetting> of(int year);

    /** Adds choices, or replaces those of the same year and key. */
    void put(List<YearSetting> settings);

    /** Takes choices back: the defaults hold again. */
    void remove(int year, Collection<String> keys);

    /** All changes of that year, latest first. */
    List<YearSettingChange> history(int year);
}
