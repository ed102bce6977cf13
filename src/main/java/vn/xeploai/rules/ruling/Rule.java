package vn.xeploai.rules.ruling;

/** Quy tắc: one condition. Pure: it sees only what it is shown, and everything it looks at is noted in its ground. */
@FunctionalInterface
public interface Rule {
    /** Looks at facts and parameters and says what it finds. */
    Finding judge(Look look);
}
