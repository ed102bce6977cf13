package vn.xeploai.report.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.FileBytes;
import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.template.TemplateFile;
import vn.xeploai.report.template.TemplateType;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Templates;

/**
 * Giữ mẫu của đơn vị: which templates there are, adding one after it was checked, taking one away. In a year that several are
 * for, the one that begins last is used; without any, the program's own layout.
 */
public final class KeepTemplates {
    private final Desk desk;

    /** Works on that desk. */
    public KeepTemplates(Desk desk) {
        this.desk = desk;
    }

    /** The templates of that form, by type, the latest first. */
    public List<ReportTemplate> of(ReportKind kind) {
        return desk.<List<ReportTemplate>>look(records -> records.templates().all()).stream()
                .filter(each -> each.report().equals(kind.name()))
                .sorted(Comparator.comparing(ReportTemplate::ending)
                        .thenComparing(Comparator.comparingInt(ReportTemplate::fromYear).reversed()))
                .toList();
    }

    /** The template that stands in place of the program's layout in that year, if there is one. */
    public Optional<ReportTemplate> of(ReportKind kind, FileFormat format, int year) {
        return of(kind).stream().filter(each -> each.ending().equals(format.ending()) && each.isFor(year)).findFirst();
    }

    /**
     * Adds a template; one of the same form, type and first year is replaced. Answers with what stands against it; empty when it
     * is kept.
     *
     * @param toYear last year, {@code null} until another one takes over
     */
    public List<Problem> add(ReportKind kind, int fromYear, @Nullable Integer toYear, Path file) {
        String name = String.valueOf(file.getFileName());
        TemplateType type = TemplateType.of(name).orElse(null);
        if (type == null || !kind.endings().contains(type.ending())) {
            String endings = "." + String.join(", .", kind.templateEndings());
            return List.of(Problem.error(ReportProblem.WRONG_TEMPLATE_TYPE, name, Map.of("ending", endings)));
        }
        if ((toYear != null && toYear < fromYear) || !kind.years().contains(fromYear)) {
            return List.of(Problem.error(ReportProblem.WRONG_TEMPLATE_YEARS, name, Map.of(
                    "from", String.valueOf(fromYear), "to", toYear == null ? "…" : String.valueOf(toYear))));
        }
        byte[] content = read(file);
        if (content == null) {
            return List.of(Problem.error(ReportProblem.SPOILED_TEMPLATE, name, Map.of()));
        }
        List<Problem> problems = TemplateFile.check(content, type, TemplateTags.book());
        if (problems.isEmpty()) {
            keep(kind, type, fromYear, toYear, name, new FileBytes(content));
        }
        return problems;
    }

    /** Takes a template away; from then on an older one is used, or the program's own layout. */
    public void remove(ReportTemplate template) {
        desk.change(records -> {
            records.templates().remove(List.of(template.id()));
            return true;
        });
    }

    /** Takes a removed or replaced template back as it was. */
    public void putBack(ReportTemplate template) {
        desk.change(records -> {
            records.templates().put(List.of(template));
            return true;
        });
    }

    private void keep(
            ReportKind kind, TemplateType type, int fromYear, @Nullable Integer toYear, String name, FileBytes content) {
        desk.change(records -> {
            Templates templates = records.templates();
            UUID id = templates.all().stream()
                    .filter(each -> each.report().equals(kind.name())
                            && each.ending().equals(type.ending()) && each.fromYear() == fromYear)
                    .map(ReportTemplate::id)
                    .findFirst()
                    .orElseGet(UUID::randomUUID);
            templates.put(List.of(
                    new ReportTemplate(id, kind.name(), type.ending(), fromYear, toYear, name, content)));
            return true;
        });
    }

    /** Never more than is needed to see that it is too much. */
    private static byte @Nullable [] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TemplateFile.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
