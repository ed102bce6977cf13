package vn.xeploai.rules.cap;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;

/**
 * Nhóm tính tỷ lệ: what a group stands for where the text takes the cap by groups of similar position, function and task, and no
 * body's division into groups is recorded.
 */
public enum CapGroup {
    /** Đúng phạm vi văn bản nêu: the very group the text names. */
    AS_WRITTEN,
    /**
     * Gộp mọi nhóm: all groups of an organization together. Fractions dropped, the parts may never have more than the whole: if
     * the whole exceeds, some group does, however they are divided.
     */
    TOGETHER,
    /** Tính riêng: one unit by itself. Whether groups are that small is for the competent body to say. */
    ALONE;

    /** Under which a ground says what its group stands for. */
    public static final String KEY = "group";

    private static final String ROUNDING = "rounding";

    /** The ground with the power it has over a group of that meaning. */
    public Ground weigh(Ground ground) {
        Map<String, Object> facts = new LinkedHashMap<>(ground.facts());
        facts.put(KEY, this);
        return new Ground(ground.rule(), effect(ground), ground.citation(), ground.leadsTo(), facts, ground.missing());
    }

    private Effect effect(Ground ground) {
        return switch (this) {
            case AS_WRITTEN -> ground.effect();
            // Rounded up, many small groups may have more than the whole.
            case TOGETHER -> CapRounding.DOWN.equals(ground.facts().get(ROUNDING)) ? ground.effect() : weaker(ground.effect());
            case ALONE -> weaker(ground.effect());
        };
    }

    private static Effect weaker(Effect effect) {
        return switch (effect) {
            case FORBIDS -> Effect.NEEDS_DECISION;
            case WARNS -> Effect.HINTS;
            default -> effect;
        };
    }
}
