package vn.xeploai.ui.fake;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;

/** A list of organizations seen as a map. */
final class UnitsByCode extends AbstractMap<String, Organization> {
    private final List<Organization> units;

    UnitsByCode(List<Organization> units) {
        this.units = units;
    }

    @Override
    public @Nullable Organization remove(Object code) {
        units.removeIf(each -> each.code().equals(code));
        return null;
    }

    @Override
    public Set<Map.Entry<String, Organization>> entrySet() {
        return units.stream().map(each -> Map.entry(each.code(), each)).collect(Collectors.toSet());
    }
}
