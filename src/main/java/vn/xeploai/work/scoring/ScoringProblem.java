package vn.xeploai.work.scoring;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi chấm điểm. */
public enum ScoringProblem implements ProblemCode {
    /** The common criteria do not add up to what the regulation says; arguments {@code sum expected difference}. */
    COMMON_SUM_DIFFERS("SC-01"),
    /** A criterion without points; argument {@code criterion}. */
    POINTS_MISSING("SC-02"),
    /** A criterion without words; argument {@code row}. */
    WORDS_MISSING("SC-03"),
    /** No points from zero on; argument {@code value}. */
    NOT_POINTS("SC-04"),
    /** The sheet was changed elsewhere since it was read. */
    SHEET_CHANGED("SC-05"),
    /** A criterion somebody was scored by cannot go; argument {@code criterion}. */
    CRITERION_IN_USE("SC-06"),
    /** More points than the criterion has; arguments {@code criterion value most}. */
    ABOVE_MOST("SC-07"),
    /** Points for something that is not scored on this sheet. */
    NOT_ON_THE_SHEET("SC-08"),
    /** The number of tasks does not add up; arguments {@code assigned done late above failed}. */
    TASKS_DO_NOT_ADD_UP("SC-09"),
    /** The dossier was changed elsewhere since it was read. */
    DOSSIER_CHANGED("SC-10"),
    /** The year before has no sheet to copy; argument {@code year}. */
    NOTHING_TO_COPY("SC-11"),
    /** The year was never opened; argument {@code year}. */
    YEAR_NOT_OPEN("SC-12"),
    /** No workbook of score sheets; argument {@code columns}. */
    NO_SHEET_IN_FILE("SC-13"),
    /** A row that cannot be read; arguments {@code row column value}. */
    ROW_UNREADABLE("SC-14"),
    /** No whole number from 0; argument {@code value}. */
    NOT_A_COUNT("SC-15"),
    /** A task without words; argument {@code row}. */
    TASK_WITHOUT_WORDS("SC-16"),
    /** The task results do not add up to what the regulation says; arguments {@code sum expected difference}. */
    RESULTS_SUM_DIFFERS("SC-17"),
    /** The level is decided: its points stay as they are. */
    ALREADY_DECIDED("SC-18");

    private final String id;

    ScoringProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
