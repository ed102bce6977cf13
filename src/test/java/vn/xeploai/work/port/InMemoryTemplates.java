package vn.xeploai.work.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.xeploai.model.ReportTemplate;

/** Templates in memory. */
public final class InMemoryTemplates implements Templates {
    private final Map<UUID, ReportTemplate> kept = new LinkedHashMap<>();

    /** The same, to be changed apart. */
    public InMemoryTemplates copy() {
        InMemoryTemplates copy = new InMemoryTemplates();
        copy.kept.putAll(kept);
        return copy;
    }

    @Override
    public List<ReportTemplate> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public void put(List<ReportTemplate> templates) {
        templates.forEach(each -> kept.put(each.id(), each));
    }

    @Override
    public void remove(List<UUID> ids) {
        kept.keySet().removeAll(ids);
    }
}
