package vn.xeploai.rules.ruling;

import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.regulation.CapScope;

/**
 * Những điều văn bản để ngỏ: settings with a default and an author.
 *
 * @param sixMonthsUntil to which day the six months since admission are counted
 * @param scoreAboveBand a score above the band of the level: the text says "from … to under …" and no more
 * @param someBasicTargetsMissed some, but not all, of the basic targets were missed
 * @param headAboveCollective the head rated above the collective
 * @param capBase the base of the cap; as the provision writes it unless a body reads it otherwise
 * @param capRounding what is done with a fraction of a person
 * @param capScope over whom the cap is taken; as the provision writes it unless a body says otherwise
 */
public record OpenChoices(
        Choice<CountedUntil> sixMonthsUntil,
        Choice<Treatment> scoreAboveBand,
        Choice<Treatment> someBasicTargetsMissed,
        Choice<Strictness> headAboveCollective,
        Choice<BaseChoice> capBase,
        Choice<CapRounding> capRounding,
        Choice<ScopeChoice> capScope) {
    /** Counted until which day. */
    public enum CountedUntil {
        /** Ngày chốt, usually 31/12. */
        REFERENCE_DAY,
        /** Ngày họp xếp loại. */
        MEETING_DAY
    }

    /** What is done where the text is silent. */
    public enum Treatment {
        /** Ask the competent body. */
        ASK,
        /** Let it pass. */
        PERMIT,
        /** Stand against it. */
        FORBID
    }

    /** How strictly a local principle is applied. */
    public enum Strictness {
        /** Not looked at. */
        OFF,
        /** Shown. */
        WARN,
        /** Stands against the level. */
        FORBID
    }

    /** What is done with a fraction of a person. */
    public enum CapRounding {
        /** Dropped: "không vượt quá" cannot be exceeded. */
        DOWN,
        /** Half a person and more is one. */
        HALF_UP
    }

    /** Which base the cap has. */
    public enum BaseChoice {
        /** As the provision writes it. */
        AS_WRITTEN,
        /** Those rated good. */
        GOOD,
        /** Those rated good or excellent. */
        GOOD_OR_BETTER;

        /** The base this choice gives. */
        public CapBase over(CapBase written) {
            return switch (this) {
                case AS_WRITTEN -> written;
                case GOOD -> CapBase.GOOD;
                case GOOD_OR_BETTER -> CapBase.GOOD_OR_BETTER;
            };
        }
    }

    /** Over whom the cap is taken. */
    public enum ScopeChoice {
        /** As the provision writes it. */
        AS_WRITTEN,
        /** Each cell. */
        CELL,
        /** Each grassroots organization. */
        GRASSROOTS,
        /** The whole committee. */
        COMMITTEE,
        /** Each group of similar position, function and task. */
        SIMILAR_GROUP;

        /** The scope this choice gives. */
        public CapScope over(CapScope written) {
            return this == AS_WRITTEN ? written : CapScope.valueOf(name());
        }
    }

    /** What holds while nobody has chosen. */
    public static final OpenChoices DEFAULTS = new OpenChoices(
            Choice.byDefault(CountedUntil.REFERENCE_DAY),
            Choice.byDefault(Treatment.ASK),
            Choice.byDefault(Treatment.ASK),
            Choice.byDefault(Strictness.WARN),
            Choice.byDefault(BaseChoice.AS_WRITTEN),
            Choice.byDefault(CapRounding.DOWN),
            Choice.byDefault(ScopeChoice.AS_WRITTEN));

    /** The same with another treatment of scores above the band. */
    public OpenChoices withScoreAboveBand(Choice<Treatment> choice) {
        return new OpenChoices(
                sixMonthsUntil, choice, someBasicTargetsMissed, headAboveCollective, capBase, capRounding, capScope);
    }

    /** The same with another treatment of partly missed basic targets. */
    public OpenChoices withSomeBasicTargetsMissed(Choice<Treatment> choice) {
        return new OpenChoices(
                sixMonthsUntil, scoreAboveBand, choice, headAboveCollective, capBase, capRounding, capScope);
    }

    /** The same with another strictness about heads above their collective. */
    public OpenChoices withHeadAboveCollective(Choice<Strictness> choice) {
        return new OpenChoices(
                sixMonthsUntil, scoreAboveBand, someBasicTargetsMissed, choice, capBase, capRounding, capScope);
    }

    /** The same with the six months counted to another day. */
    public OpenChoices withSixMonthsUntil(Choice<CountedUntil> choice) {
        return new OpenChoices(
                choice, scoreAboveBand, someBasicTargetsMissed, headAboveCollective, capBase, capRounding, capScope);
    }

    /** The same with another reading of the cap. */
    public OpenChoices withCap(Choice<BaseChoice> base, Choice<CapRounding> rounding, Choice<ScopeChoice> scope) {
        return new OpenChoices(
                sixMonthsUntil, scoreAboveBand, someBasicTargetsMissed, headAboveCollective, base, rounding, scope);
    }
}
