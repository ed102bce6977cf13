package vn.xeploai.model.scoring;

/**
 * Nhiệm vụ được giao trong năm.
 *
 * @param words what was to be done
 * @param result what became of it
 */
public record YearTask(String words, TaskResult result) {}
