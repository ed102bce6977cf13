package vn.xeploai.work.organizing;

import vn.xeploai.model.problem.ProblemCode;

/** What keeps an act on organizations from being done. Ids are for good; sentences stand under {@code problem.OR-..}. */
public enum OrganizingProblem implements ProblemCode {
    /** A field that must be filled is empty. */
    EMPTY("OR-01"),
    /** Not a day, or one that does not exist. */
    NOT_A_DAY("OR-02"),
    /** In the future. */
    DAY_IN_FUTURE("OR-03"),
    /** A year that has been rated and left behind would change. */
    YEAR_IS_SHUT("OR-04"),
    /** Before the organization was set up. */
    BEFORE_SET_UP("OR-05"),
    /** Before the last change of the organization. */
    BEFORE_LAST_CHANGE("OR-06"),
    /** The organization has ended. */
    ALREADY_CLOSED("OR-07"),
    /** Organizations of this level do not stand under that one. */
    LEVEL_UNDER_SUPERIOR("OR-08"),
    /** Members stand in it, so it must remain a cell. */
    MEMBERS_NEED_A_CELL("OR-09"),
    /** Another organization has the code. */
    CODE_TAKEN("OR-10"),
    /** Longer than any such text. */
    TOO_LONG("OR-11"),
    /** Beside it stands one of the same name. */
    NAME_BESIDE("OR-12"),
    /** Nothing is different. */
    NOTHING_CHANGED("OR-13"),
    /** There is no such organization. */
    UNIT_UNKNOWN("OR-14"),
    /** It would stand below itself. */
    RING("OR-15"),
    /** The other organization did not exist that day, or does no longer. */
    NOT_THERE_THAT_DAY("OR-16"),
    /** Members stand in it and nobody said where they go. */
    MEMBERS_STAND("OR-17"),
    /** Members go to cells only. */
    NOT_A_CELL("OR-18"),
    /** Organizations stand below it and nobody said where they go. */
    SUBORDINATES_STAND("OR-19"),
    /** It has not ended, so it cannot begin again. */
    NOT_CLOSED("OR-20"),
    /** Too few to be merged. */
    TOO_FEW("OR-21"),
    /** It cannot go into itself. */
    INTO_ITSELF("OR-22"),
    /** No part to split into. */
    NO_PART("OR-23"),
    /** Somebody has no part to go to. */
    LEFT_OVER("OR-24"),
    /** A member was moved later than that day. */
    MEMBER_MOVED_LATER("OR-25"),
    /** Changed meanwhile, so that the step no longer fits. */
    CHANGED_MEANWHILE("OR-26"),
    /** Something refers to it meanwhile, so that its creation cannot be taken back. */
    STILL_REFERRED_TO("OR-27"),
    /** No document was named. */
    NO_DOCUMENT("OR-28"),
    /** An unusual pair of levels. */
    UNUSUAL_LEVEL("OR-29");

    private final String id;

    OrganizingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
