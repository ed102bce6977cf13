package vn.xeploai.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;

/** Số 0 ở đầu đã thêm lại: told once for each column, since it is seldom one cell and mostly all of them. */
final class RestoredZeros {
    private final Map<Column<?>, First> columns = new LinkedHashMap<>();

    /** The first cell of a column, and how many there are. */
    private record First(String address, String digits, String restored, int count) {}

    void add(Column<?> column, String address, String digits, String restored) {
        columns.merge(column, new First(address, digits, restored, 1), (first, _) ->
                new First(first.address, first.digits, first.restored, first.count + 1));
    }

    List<Problem> problems(ContractSpelling contract) {
        return columns.entrySet().stream()
                .map(each -> Problem.warning(ImportProblem.ZEROS_RESTORED, each.getValue().address, Map.of(
                        "column", contract.header(each.getKey()),
                        "count", String.valueOf(each.getValue().count),
                        "value", each.getValue().digits,
                        "restored", each.getValue().restored)))
                .toList();
    }
}
