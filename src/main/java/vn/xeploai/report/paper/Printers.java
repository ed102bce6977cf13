package vn.xeploai.report.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;

/** Máy in of this computer, by name. Asking the system may take seconds, so it is never asked on the screen's thread. */
public final class Printers {
    private final Supplier<List<PrintService>> services;
    private final Supplier<@Nullable PrintService> usual;

    /**
     * Those printers.
     *
     * @param services all of them
     * @param usual the one the user has made the usual one
     */
    public Printers(Supplier<List<PrintService>> services, Supplier<@Nullable PrintService> usual) {
        this.services = services;
        this.usual = usual;
    }

    /** The printers the operating system knows. */
    public static Printers ofSystem() {
        return new Printers(
                () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
                PrintServiceLookup::lookupDefaultPrintService);
    }

    /** Their names, the usual one first. */
    public List<String> names() {
        String first = Optional.ofNullable(usual.get()).map(PrintService::getName).orElse("");
        return services.get().stream()
                .map(PrintService::getName)
                .sorted((a, b) -> Boolean.compare(b.equals(first), a.equals(first)))
                .toList();
    }

    /** The printer of that name. @throws ProblemException RP-19 when it is not there (any more) */
    public PrintService named(String name) {
        return services.get().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.error(ReportProblem.NO_SUCH_PRINTER, name, Map.of("printer", name))));
    }
}
