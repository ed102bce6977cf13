package vn.xeploai.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;

/** What {@code import} answers: a table for people, a fixed JSON for scripts. */
record ImportAnswer(ImportPlan plan, boolean written, Texts texts) {
    /** One sentence a problem, with its place. */
    List<String> problems() {
        return plan.problems().stream()
                .map(problem -> (problem.subject().isEmpty() ? "" : problem.subject() + ": ") + texts.of(problem))
                .toList();
    }

    /** Rows by sheet and state. */
    String table() {
        List<String> heads = new ArrayList<>(List.of(""));
        Arrays.stream(RowState.values()).map(texts::of).forEach(heads::add);
        TextTable table = new TextTable(heads);
        plan.counts().forEach((sheet, states) -> table.row(sheet, Arrays.stream(RowState.values())
                .map(state -> Numbers.count(states.getOrDefault(state, 0)))
                .toList()));
        return table.render();
    }

    /** What happened, in one sentence. */
    String conclusion() {
        String key = written ? "cli.import.written" : plan.hasErrors() ? "cli.import.refused" : "cli.import.checked";
        long errors = plan.problems().stream().filter(Problem::isError).count();
        return texts.get(key, Map.of(
                "rows", Numbers.count(plan.count(RowState.NEW) + (long) plan.count(RowState.CHANGED)),
                "errors", Numbers.count(errors)));
    }

    /**
     * The fixed contract of {@code import --format json}; what is wrong and no row is to blame for
     * stands in a row 0; what is only worth a look there is said to the person.
     */
    String json() {
        ArrayNode rows = Json.array();
        for (Problem problem : plan.workbookProblems()) {
            if (problem.isError()) {
                ObjectNode node = rows.addObject().put("sheet", sheetOf(problem)).put("row", 0).put("state", "wrong");
                node.putObject("fields");
                fill(node.putArray("problems"), List.of(problem));
            }
        }
        for (RowPlan row : plan.rows()) {
            ObjectNode node = rows.addObject().put("sheet", row.sheet()).put("row", row.row());
            node.put("state", row.state().name().toLowerCase(Locale.ROOT));
            ObjectNode fields = node.putObject("fields");
            row.fields().forEach(fields::put);
            ObjectNode changes = node.putObject("changes");
            row.changes().forEach((field, change) ->
                    changes.putObject(field).put("old", change.before()).put("new", change.after()));
            fill(node.putArray("problems"), row.problems());
        }
        return Json.text(rows);
    }

    private void fill(ArrayNode problems, List<Problem> found) {
        for (Problem problem : found) {
            problems.addObject()
                    .put("code", problem.code().id())
                    .put("cell", problem.subject().substring(problem.subject().indexOf('!') + 1))
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("message", texts.of(problem));
        }
    }

    private static String sheetOf(Problem problem) {
        int mark = problem.subject().indexOf('!');
        return mark < 0 ? problem.subject() : problem.subject().substring(0, mark);
    }
}
