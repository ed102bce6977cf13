package vn.xeploai.ui.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.template.TagListing;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

/** Mẫu của đơn vị cho biểu đang chọn: which there are, adding one for some years, taking one away. */
public final class TemplatesViewModel {
    private final TemplatesDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<List<ReportTemplate>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private @Nullable ReportKind kind;

    TemplatesViewModel(TemplatesDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** The templates of the chosen form. */
    ReadOnlyObjectProperty<List<ReportTemplate>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** How the last errand ended. */
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether something is being read or kept. */
    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** First year of the next template, as typed. */
    StringProperty from() {
        return from;
    }

    /** Its last year, as typed; empty for none. */
    StringProperty to() {
        return to;
    }

    /** Whether the form takes templates. */
    boolean isPossible() {
        return kind != null && !kind.templateEndings().isEmpty();
    }

    /** How a template is told. */
    String line(ReportTemplate template) {
        Integer last = template.toYear();
        return texts.get(last == null ? "templates.line-open" : "templates.line", Map.of(
                "file", template.fileName(), "from", String.valueOf(template.fromYear()), "to", String.valueOf(last)));
    }

    /** Tells about that form from now on; a new template is proposed from that year on. */
    void lookAt(ReportKind chosen, int year) {
        if (!chosen.equals(kind)) {
            notice.set(null);
        }
        kind = chosen;
        from.set(String.valueOf(year));
        to.set("");
        read(chosen);
    }

    /** Asks for a file and keeps it when nothing stands against it. */
    void add() {
        ReportKind chosen = kind;
        if (chosen == null || working.get()) {
            return;
        }
        Integer first = year(from.get());
        Integer last = to.get().isBlank() ? null : year(to.get());
        if (first == null || (last == null && !to.get().isBlank())) {
            notice.set(Notice.of(Notice.Kind.ERROR, texts.get("templates.bad-year")));
            return;
        }
        int begins = first;
        dialogs.chooseTemplate(chosen.templateEndings()).ifPresent(file -> {
            working.set(true);
            String name = String.valueOf(file.getFileName());
            ReportTemplate before = kept.get().stream()
                    .filter(each -> each.fromYear() == begins && name.toLowerCase(Locale.ROOT).endsWith("." + each.ending()))
                    .findFirst()
                    .orElse(null);
            runner.start(_ -> desk.add(chosen, begins, last, file), TaskRunner.Reply.of(
                    problems -> added(chosen, name, before, problems), this::failed));
        });
    }

    /** Takes that one away; it can be taken back. */
    void remove(ReportTemplate template) {
        change(template, desk::remove, new Notice(
                Notice.Kind.DONE, texts.get("templates.removed", Map.of("file", template.fileName())), undo(template)));
    }

    private Notice.Action undo(ReportTemplate template) {
        return new Notice.Action(texts.get("templates.undo"), () -> change(template, desk::putBack, Notice.of(
                Notice.Kind.DONE, texts.get("templates.put-back", Map.of("file", template.fileName())))));
    }

    private void change(ReportTemplate template, Consumer<ReportTemplate> errand, Notice afterwards) {
        ReportKind chosen = kind;
        if (chosen == null || working.get()) {
            return;
        }
        working.set(true);
        runner.start(
                _ -> {
                    errand.accept(template);
                    return template;
                },
                TaskRunner.Reply.of(_ -> {
                    working.set(false);
                    notice.set(afterwards);
                    read(chosen);
                }, this::failed));
    }

    /** Puts the list of tags on the clipboard. */
    void copyTags() {
        dialogs.copy(String.join("\n", TagListing.lines(TemplateTags.book(), texts)));
        notice.set(Notice.of(Notice.Kind.INFO, texts.get("templates.tags-copied")));
    }

    private void added(ReportKind chosen, String file, @Nullable ReportTemplate before, List<Problem> problems) {
        working.set(false);
        if (problems.isEmpty()) {
            notice.set(before == null
                    ? Notice.of(Notice.Kind.DONE, texts.get("templates.added", Map.of("file", file)))
                    : new Notice(
                            Notice.Kind.DONE,
                            texts.get("templates.added-in-place", Map.of("file", file, "before", before.fileName())),
                            undo(before)));
            read(chosen);
            return;
        }
        String more = problems.size() == 1
                ? ""
                : " " + texts.get("templates.more", Map.of("count", Numbers.count(problems.size() - 1)));
        notice.set(Notice.of(Notice.Kind.ERROR, texts.of(problems.getFirst()) + more));
    }

    private void read(ReportKind chosen) {
        if (!desk.keepsAny()) {
            return;
        }
        runner.start(_ -> desk.of(chosen), TaskRunner.Reply.of(
                found -> {
                    if (chosen.equals(kind)) {
                        kept.set(found);
                    }
                },
                this::failed));
    }

    private void failed(Throwable thrown) {
        working.set(false);
        switch (Failure.of(thrown)) {
            case Failure.Known known -> notice.set(Notice.of(Notice.Kind.ERROR, texts.of(known.problem())));
            case Failure.GivenUp _ -> notice.set(null);
            case Failure.Bug bug -> notice.set(Notice.of(
                    Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code()))));
        }
    }

    private static @Nullable Integer year(String typed) {
        return typed.strip().matches("[0-9]{4}") ? Integer.valueOf(typed.strip()) : null;
    }
}
