package vn.xeploai.work.deciding;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.deciding.RatingAct;

/**
 * Một trường hợp quyết định khác với nhận định của quy định.
 *
 * @param act the override
 * @param name họ và tên, or name of the organization
 * @param unitCode where it counts
 * @param unitName name of that unit
 * @param decidedLevel the level decided since, {@code null} while none is
 */
public record OverrideEntry(
        RatingAct act, String name, String unitCode, String unitName, @Nullable String decidedLevel) {}
