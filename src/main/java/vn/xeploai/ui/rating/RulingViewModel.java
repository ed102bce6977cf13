package vn.xeploai.ui.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.text.Texts;
import vn.xeploai.text.Typed;
import vn.xeploai.text.TypedFacts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.FactSpelling;
import vn.xeploai.work.judging.KnownFact;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Vì sao?: each level of one subject with all its grounds; facts and decisions are noted here and judged at once. */
public final class RulingViewModel {
    private final RatingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final RulingPainter painter;
    private final DecisionForm decision;

    private final ReadOnlyObjectWrapper<@Nullable GridRow> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RulingPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<FactField> fields = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> frozen = new ReadOnlyObjectWrapper<>("");
    private @Nullable Sheet sheet;
    private int asked;

    /** Closed until {@link #open}. */
    public RulingViewModel(RatingDesk desk, TaskRunner runner, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        painter = new RulingPainter(texts);
        decision = new DecisionForm(texts);
        for (DecisionForm.Field each : DecisionForm.Field.values()) {
            decision.typed(each).addListener(_ -> notice.set(null));
        }
    }

    /** Whom it is about; {@code null} while closed. */
    public ReadOnlyObjectProperty<@Nullable GridRow> subject() {
        return subject.getReadOnlyProperty();
    }

    /** What the panel shows, {@code null} while it is fetched. */
    public ReadOnlyObjectProperty<@Nullable RulingPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Says that this is what was said then; empty while it is judged now. */
    public ReadOnlyObjectProperty<String> frozen() {
        return frozen.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Facts to type: those missing, and those noted before. */
    public ObservableList<FactField> fields() {
        return fields;
    }

    /** The decision being typed. */
    public DecisionForm decision() {
        return decision;
    }

    /** Explains that subject; what was typed about another one is gone. */
    public void open(Sheet of, GridRow row) {
        boolean other = !row.equals(subject.get());
        sheet = of;
        subject.set(row);
        if (other) {
            picture.set(null);
            fields.clear();
            decision.empty();
            notice.set(null);
        }
        if (row.isFrozen()) {
            recall(of, row);
        } else {
            frozen.set("");
            fetch(of, row);
        }
    }

    /** Puts the panel away. */
    public void close() {
        asked++;
        sheet = null;
        subject.set(null);
        picture.set(null);
        fields.clear();
        notice.set(null);
    }

    /** Keeps what is typed in the field; what cannot be read is refused under it. */
    public void note(FactField field) {
        Sheet of = sheet;
        GridRow row = subject.get();
        if (of == null || row == null) {
            return;
        }
        notice.set(null);
        // The only level among facts is that of an organization.
        switch (new TypedFacts(texts, of.edition().organizationLevels()).read(field.fact(), field.typed().get())) {
            case Typed.Refused refused -> field.refuse(texts.of(refused.problem()));
            case Typed.Nothing _ -> write(field, of, row, null);
            case Typed.Value value -> write(field, of, row, FactSpelling.write(value.value()));
        }
    }

    /** Keeps the decision; what is missing is said under its fields. */
    public void decide() {
        Sheet of = sheet;
        GridRow row = subject.get();
        if (of == null || row == null) {
            return;
        }
        notice.set(null);
        decision.decision().ifPresent(complete -> runner.start(
                _ -> desk.decide(of.key(), row.entry().subject(), complete),
                TaskRunner.Reply.of(against -> {
                    if (against.isEmpty()) {
                        decision.empty();
                        kept(of, row);
                    } else {
                        notice.set(Notice.of(Notice.Kind.ERROR, texts.of(against.getFirst())));
                    }
                }, this::failed)));
    }

    private void write(FactField field, Sheet of, GridRow row, @Nullable String value) {
        runner.start(
                _ -> desk.note(of.key(), row.entry().subject(), field.fact().key(), value),
                TaskRunner.Reply.of(against -> {
                    if (against.isEmpty()) {
                        field.refuse("");
                        kept(of, row);
                    } else {
                        field.refuse(texts.of(against.getFirst()));
                    }
                }, this::failed));
    }

    private void kept(Sheet of, GridRow row) {
        notice.set(Notice.of(Notice.Kind.DONE, texts.get("rating.ruling.kept")));
        if (row.equals(subject.get())) {
            fetch(of, row);
        }
    }

    /** What was said when it was decided; no rule is asked. */
    private void recall(Sheet of, GridRow row) {
        asked++;
        fields.clear();
        Explanation then = row.explanation();
        Instant at = row.keptAt();
        frozen.set(then == null || at == null
                ? texts.get("deciding.stored.none")
                : texts.get("deciding.stored", Map.of("day", DecidingWords.day(at))));
        picture.set(then == null
                ? new RulingPicture(row.entry().name(), "", List.of(), List.of(), List.of())
                : painter.paint(then, of.edition()));
    }

    private void fetch(Sheet of, GridRow row) {
        int ticket = ++asked;
        SheetKey key = of.key();
        runner.start(
                _ -> desk.explain(key, row.entry().subject()),
                TaskRunner.Reply.of(told -> {
                    row.explain(told);
                    if (ticket == asked) {
                        show(told, of);
                    }
                }, this::failed));
    }

    private void show(Explanation told, Sheet of) {
        picture.set(painter.paint(told, of.edition()));
        TypedFacts typed = new TypedFacts(texts, of.edition().organizationLevels());
        List<FactField> before = List.copyOf(fields);
        List<FactField> fresh = new ArrayList<>();
        RulingPainter.missing(told).stream()
                .filter(fact -> !standsInTheGrid(fact, of))
                .forEach(fact -> fresh.add(field(fact, "", typed, before)));
        told.facts().stream()
                .filter(RulingViewModel::isNoted)
                .forEach(known -> fresh.add(field(known.fact(), typed.write(known.value()), typed, before)));
        fields.setAll(fresh);
        List<RulingPicture.RuleChoice> rules = Objects.requireNonNull(picture.get()).rules();
        if (!rules.contains(decision.rule().get())) {
            decision.rule().set(rules.isEmpty() ? null : rules.getFirst());
        }
    }

    /** Half-typed fields stay as they are when the panel is drawn anew. */
    private FactField field(Fact<?> fact, String value, TypedFacts typed, List<FactField> before) {
        return before.stream()
                .filter(field -> field.fact().equals(fact))
                .findFirst()
                .orElseGet(() -> {
                    FactField fresh = new FactField(fact, painter.label(fact), typed.expected(fact), value);
                    fresh.typed().addListener(_ -> notice.set(null));
                    return fresh;
                });
    }

    private static boolean standsInTheGrid(Fact<?> fact, Sheet of) {
        return of.key() instanceof SheetKey.Members && fact.equals(SubjectFact.SCORE);
    }

    /** Decisions have a form of their own. */
    private static boolean isNoted(KnownFact known) {
        return known.origin() == KnownFact.Origin.NOTED && !known.fact().equals(RecordedDecisions.FACT);
    }

    private void failed(Throwable thrown) {
        String words = switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        notice.set(Notice.of(Notice.Kind.ERROR, words));
    }
}
