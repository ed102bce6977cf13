package vn.xeploai.report.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.text.Texts;

/** Các biểu của một bộ: which forms of which units a bundle holds, each composed when it is asked for. */
final class BundleForms {
    private final Bundle bundle;
    private final Composition composition;

    BundleForms(Bundle bundle, Composition composition) {
        this.bundle = bundle;
        this.composition = composition;
    }

    /**
     * One form of one unit.
     *
     * @param kind which form
     * @param unitCode the unit, {@code null} for the whole database
     * @param ofBodies whether only what is the committee's and the collective's own is printed
     */
    record One(ReportKind kind, @Nullable String unitCode, boolean ofBodies) {}

    /** All of them, in the order of printing. @throws ProblemException RP-05, RP-21 when there is nobody to print them for */
    List<One> list() {
        return switch (bundle) {
            case Bundle.OneForm one -> List.of(new One(one.kind(), one.unitCode(), false));
            case Bundle.EachCell each ->
                units(each).stream()
                        .map(unit -> new One(each.kind(), unit.code(), !unit.level().holdsMembers()))
                        .toList();
            case Bundle.WholeFile whole ->
                Reports.of(whole.year()).stream().map(kind -> new One(kind, whole.unitCode(), false)).toList();
        };
    }

    /** The form, empty when it has nothing to say about the unit. @throws ProblemException {@code RP-} when it cannot be made */
    Optional<Report> compose(One form) {
        String unit = form.unitCode();
        return form.ofBodies() && unit != null
                ? composition.composeOfBodies(form.kind(), unit)
                : Optional.of(made(form)).filter(this::isWorthPrinting);
    }

    /** Of many forms, a refusal names the one that was too much. */
    private Report made(One form) {
        try {
            return composition.compose(form.kind(), form.unitCode());
        } catch (ProblemException refused) {
            if (bundle instanceof Bundle.WholeFile && refused.problem().code() == ReportProblem.TOO_MANY_CELLS) {
                Map<String, String> arguments = new HashMap<>(refused.problem().arguments());
                arguments.put("form", Texts.vietnamese().get(form.kind().titleKey()));
                throw new ProblemException(Problem.error(ReportProblem.TOO_MANY_CELLS_FOR_ALL, "", arguments), refused);
            }
            throw refused;
        }
    }

    /** What the bundle is called. */
    String title() {
        Texts texts = Texts.vietnamese();
        String unit = Optional.ofNullable(bundle.unitCode())
                .flatMap(composition.count().tree()::find)
                .map(each -> " – " + each.name())
                .orElse("");
        String what = switch (bundle) {
            case Bundle.OneForm one -> texts.get(one.kind().titleKey());
            case Bundle.EachCell each -> texts.get(each.kind().titleKey());
            case Bundle.WholeFile _ -> texts.get("report.whole-file");
        };
        return String.format(Locale.ROOT, "%s %d%s", what, bundle.year(), unit);
    }

    /** The cells; before them the bodies above, where the form is theirs too. */
    private List<Organization> units(Bundle.EachCell each) {
        String unit = each.unitCode();
        var tree = composition.count().tree();
        if (unit != null && tree.find(unit).isEmpty()) {
            throw new ProblemException(Problem.error(ReportProblem.UNKNOWN_UNIT, "", Map.of("unit", unit)));
        }
        List<Organization> units = (unit == null ? tree.superiorsFirst() : tree.subtree(unit)).stream()
                .filter(this::hasMembers)
                .filter(one -> one.level().holdsMembers() || each.kind().isOfBodies())
                .toList();
        if (units.stream().noneMatch(one -> one.level().holdsMembers())) {
            throw new ProblemException(Problem.error(
                    ReportProblem.NO_CELLS, "", Map.of("year", String.valueOf(bundle.year()))));
        }
        return units;
    }

    private boolean hasMembers(Organization unit) {
        return composition.count().figures().of(unit.code()).filter(figures -> figures.members().total() > 0).isPresent();
    }

    /** In a whole file, tables without any row are left out: a cell has no organizations below it to list. */
    private boolean isWorthPrinting(Report report) {
        if (!(bundle instanceof Bundle.WholeFile)) {
            return true;
        }
        List<Table> tables = report.sections().stream().flatMap(section -> section.tables().stream()).toList();
        return tables.isEmpty() || tables.stream().anyMatch(table -> !table.rows().isEmpty());
    }
}
