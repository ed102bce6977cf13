package vn.xeploai.work.port;

import java.util.List;
import java.util.UUID;

import vn.xeploai.model.ReportTemplate;

/** Port: mẫu của đơn vị. */
public interface Templates {
    /** All of them, with their files, in no order. */
    List<ReportTemplate> all();

    /** Adds templates, or replaces those with the same id. */
    void put(List<ReportTemplate> templates);

    /** Takes away those with these ids. */
    void remove(List<UUID> ids);
}
