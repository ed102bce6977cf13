package vn.xeploai.storage.entity;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A number as it was written, its trailing zeros too: H2 and PostgreSQL have no common column type that keeps them. */
@Converter
class DecimalText implements AttributeConverter<@Nullable BigDecimal, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    @Override
    public @Nullable BigDecimal convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
