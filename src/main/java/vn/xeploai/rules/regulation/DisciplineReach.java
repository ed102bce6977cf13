package vn.xeploai.rules.regulation;

/** Which disciplined violations a rule counts. */
public enum DisciplineReach {
    /** Any violation. */
    ANY,
    /** Only violations tied to duties (liên quan đến công vụ, chức trách, nhiệm vụ). */
    DUTY_RELATED
}
