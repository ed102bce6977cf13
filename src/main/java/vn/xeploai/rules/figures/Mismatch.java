package vn.xeploai.rules.figures;

import java.math.BigDecimal;

/**
 * Số liệu không khớp.
 *
 * @param check which identity is broken
 * @param stated what was typed
 * @param computed what it would have to be
 */
public record Mismatch(FigureCheck check, BigDecimal stated, BigDecimal computed) {
    static Mismatch of(FigureCheck check, long stated, long computed) {
        return new Mismatch(check, BigDecimal.valueOf(stated), BigDecimal.valueOf(computed));
    }
}
