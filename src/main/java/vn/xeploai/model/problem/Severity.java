package vn.xeploai.model.problem;

/** How much a problem stops. */
public enum Severity {
    /** Nothing is done until it is mended. */
    ERROR,
    /** Worth a look; the work goes on. */
    WARNING
}
