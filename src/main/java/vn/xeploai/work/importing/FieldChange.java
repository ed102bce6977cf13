package vn.xeploai.work.importing;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after, in the spelling of the contract.
 *
 * @param before {@code null} when nothing was stored
 * @param after {@code null} when the value is cleared
 */
public record FieldChange(@Nullable String before, @Nullable String after) {}
