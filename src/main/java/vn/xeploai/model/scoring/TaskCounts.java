package vn.xeploai.model.scoring;

import java.util.List;

/**
 * Số nhiệm vụ của năm, in whole numbers.
 *
 * @param assigned được giao
 * @param done hoàn thành, the late ones and those above requirement too
 * @param late hoàn thành nhưng chậm tiến độ
 * @param above hoàn thành vượt mức yêu cầu
 * @param failed không hoàn thành
 */
public record TaskCounts(int assigned, int done, int late, int above, int failed) {
    /** Refuses numbers below zero. */
    public TaskCounts {
        if (assigned < 0 || done < 0 || late < 0 || above < 0 || failed < 0) {
            throw new IllegalArgumentException("below zero");
        }
    }

    /** Counts a list. */
    public static TaskCounts of(List<YearTask> tasks) {
        int late = count(tasks, TaskResult.LATE);
        int above = count(tasks, TaskResult.ABOVE);
        return new TaskCounts(
                tasks.size(), count(tasks, TaskResult.DONE) + late + above, late, above, count(tasks, TaskResult.FAILED));
    }

    /** Whether no part is more than its whole. */
    public boolean addsUp() {
        return late <= done && above <= done && (long) done + failed <= assigned;
    }

    private static int count(List<YearTask> tasks, TaskResult result) {
        return (int) tasks.stream().filter(each -> each.result() == result).count();
    }
}
