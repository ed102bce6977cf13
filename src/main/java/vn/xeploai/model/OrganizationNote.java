package vn.xeploai.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Một dòng về việc đã làm với tổ chức: what is written into its history.
 *
 * @param actId the same for all lines of one act
 * @param code of the organization
 * @param act what was done
 * @param on ngày hiệu lực, {@code null} where none was named
 * @param document số văn bản, căn cứ; may be empty
 * @param field which item, {@code null} where the whole organization is meant
 * @param before value as {@link OrganizationField#written}
 * @param after value as {@link OrganizationField#written}
 */
public record OrganizationNote(
        UUID actId,
        String code,
        OrganizationAct act,
        @Nullable LocalDate on,
        String document,
        @Nullable OrganizationField field,
        @Nullable String before,
        @Nullable String after) {}
