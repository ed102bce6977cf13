package vn.xeploai.work.organizing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;

/**
 * Dữ liệu của tổ chức như đã gõ: what is typed about an organization.
 *
 * @param name tên
 * @param superior mã hoặc tên cấp trên, empty for a root
 * @param level cấp, {@code null} while none is chosen
 * @param type loại hình, may be empty
 */
public record UnitWords(String name, String superior, @Nullable OrganizationLevel level, String type) {
    /** Nothing typed yet. */
    public static final UnitWords NONE = new UnitWords("", "", null, "");

    /** As it stands. */
    public static UnitWords of(Organization unit) {
        return new UnitWords(
                unit.name(), Objects.requireNonNullElse(unit.superiorCode(), ""), unit.level(),
                Objects.requireNonNullElse(unit.type(), ""));
    }
}
