package vn.xeploai.work.port;

import java.util.List;

import vn.xeploai.model.document.DocumentSetting;

/** Port: thể thức văn bản đã ghi. One value for each year, unit and field. */
public interface DocumentSettings {
    /** Everything that was ever written down, the earliest year first. */
    List<DocumentSetting> all();

    /** Adds settings, or replaces those of the same year, unit and field. */
    void put(List<DocumentSetting> settings);
}
