package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberRecord;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.CheckedRecord;
import vn.xeploai.work.keeping.RecordField;
import vn.xeploai.work.keeping.Step;

/** Theo dõi: the lines of the open member, and the one that is being typed. Kept and undone step by step like the record itself. */
public final class RecordsViewModel {
    /** So many dated positions are told below the field; the others stand among the lines. */
    private static final int LATEST = 2;

    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final StepsViewModel steps;
    private final BooleanSupplier recordIsDirty;
    private final ReadOnlyObjectWrapper<List<MemberRecord>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedRecord> checked = new ReadOnlyObjectWrapper<>(new CheckedRecord(Map.of(), null));
    private final Map<RecordField, StringProperty> words = new EnumMap<>(RecordField.class);
    private @Nullable UUID member;
    private boolean filling;

    /**
     * What is being typed.
     *
     * @param id of the line
     * @param kind what it is about
     * @param stored {@code null} for a new line
     */
    public record Draft(UUID id, MemberRecord.Kind kind, @Nullable MemberRecord stored) {}

    /**
     * Of nobody.
     *
     * @param recordIsDirty whether fields of the record are typed and not kept
     */
    public RecordsViewModel(
            MembersDesk desk, TaskRunner runner, Texts texts, StepsViewModel steps, BooleanSupplier recordIsDirty) {
        this.recordIsDirty = recordIsDirty;
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.steps = steps;
        for (RecordField field : RecordField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(this::check);
            words.put(field, typed);
        }
    }

    /** The lines, latest first. */
    public ReadOnlyObjectProperty<List<MemberRecord>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** What is being typed; {@code null} for nothing. */
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What is wrong with it. */
    public ReadOnlyObjectProperty<CheckedRecord> checked() {
        return checked.getReadOnlyProperty();
    }

    /** Words of a field of the draft. */
    public StringProperty words(RecordField field) {
        StringProperty typed = words.get(field);
        if (typed == null) {
            throw new IllegalArgumentException(field.name());
        }
        return typed;
    }

    /** Whose lines; {@code null} for nobody who is kept already. */
    public void of(@Nullable UUID other) {
        boolean same = other != null && other.equals(member);
        member = other;
        if (!same) {
            lines.set(List.of());
            draft.set(null);
        }
        refresh();
    }

    /** Whether lines may be added. */
    public boolean isOpen() {
        return member != null;
    }

    /** Begins a line. */
    public void begin(MemberRecord.Kind kind) {
        if (member == null) {
            steps.say(Notice.Kind.INFO, texts.get("ui.record.new-first"));
        } else {
            fill(new Draft(UUID.randomUUID(), kind, null));
        }
    }

    /** Opens a line. */
    public void open(MemberRecord line) {
        fill(new Draft(line.id(), line.kind(), line));
    }

    /** Puts the draft away; tells whether there was one. */
    public boolean giveUp() {
        boolean open = draft.get() != null;
        draft.set(null);
        return open;
    }

    /** Whether something is typed that is not kept. */
    public boolean isDirty() {
        Draft open = draft.get();
        if (open == null) {
            return false;
        }
        MemberRecord stored = open.stored();
        return RecordField.of(open.kind()).stream()
                .anyMatch(field -> !words(field).get().strip().equals(stored == null ? "" : typed(stored, field)));
    }

    /** Keeps the draft, if nothing is wrong with it. */
    public void save() {
        Draft open = draft.get();
        MemberRecord made = checked.get().line();
        if (open != null && made != null && isDirty()) {
            keep(open.stored(), made, "ui.record.saved");
        }
    }

    /** Takes the open line away. */
    public void remove() {
        Draft open = draft.get();
        if (open != null && open.stored() != null) {
            keep(open.stored(), null, "ui.record.removed");
        }
    }

    /** A line in one sentence. */
    public String sentence(MemberRecord line) {
        List<String> parts = new ArrayList<>();
        for (RecordField field : RecordField.of(line.kind())) {
            String value = typed(line, field);
            if (!value.isEmpty()) {
                parts.add(field == RecordField.UNTIL ? "→ " + value : shown(line.kind(), field, value));
            }
        }
        return String.join(" · ", parts);
    }

    /** A constant or word as people read it. */
    public String shown(MemberRecord.Kind kind, RecordField field, String value) {
        return field.constants(kind).contains(value) ? texts.get("ui.record.value." + value) : value;
    }

    /** What to know before a line of that kind is typed; empty for most. */
    public String hint(MemberRecord.Kind kind) {
        String key = "ui.record.hint." + kind.name();
        return texts.keys().contains(key) ? texts.get(key) : "";
    }

    /** Name of a field of that kind. */
    public String name(MemberRecord.Kind kind, RecordField field) {
        return texts.get("ui.record.field." + kind.name() + "." + field.name());
    }

    /** A step was kept, by whatever part of the place. */
    void follow(Step step) {
        if (step.lines().stream().anyMatch(line -> line.some().memberId().equals(member))) {
            draft.set(null);
            refresh();
        }
    }

    private void keep(@Nullable MemberRecord before, @Nullable MemberRecord after, String saidKey) {
        runner.start(
                _ -> desk.keep().lineStep(before, after),
                TaskRunner.Reply.of(
                        step -> {
                            if (!step.moves().isEmpty() && recordIsDirty.getAsBoolean()) {
                                // The line would also change a field of the record that is being typed in.
                                steps.say(Notice.Kind.WARNING, texts.get("ui.members.unsaved"));
                            } else {
                                steps.apply(step, saidKey, _ -> refresh());
                            }
                        },
                        this::refused));
    }

    /** Positions of that kind with their days, in a sentence; empty without any. */
    public String datedLine(MemberRecord.Kind kind) {
        List<MemberRecord> dated = lines.get().stream().filter(each -> each.kind() == kind).toList();
        String told = dated.stream().limit(LATEST).map(this::dated).collect(Collectors.joining("; "));
        return dated.isEmpty() ? "" : texts.get("ui.record.dated", Map.of("lines", dated.size() > LATEST ? told + "; …" : told));
    }

    private String dated(MemberRecord line) {
        Map<String, String> words = new HashMap<>();
        words.put("what", typed(line, RecordField.WHAT));
        words.put("since", typed(line, RecordField.SINCE));
        words.put("until", typed(line, RecordField.UNTIL));
        return texts.get(line.until() == null ? "ui.record.dated-line" : "ui.record.dated-line-over", words);
    }

    private void refresh() {
        UUID whose = member;
        if (whose == null) {
            return;
        }
        runner.start(
                _ -> desk.keep().lines(whose),
                TaskRunner.Reply.of(
                        found -> {
                            if (whose.equals(member)) {
                                lines.set(found);
                            }
                        },
                        this::refused));
    }

    private void refused(Throwable thrown) {
        if (Failure.of(thrown) instanceof Failure.Known known) {
            steps.say(Notice.Kind.ERROR, texts.of(known.problem()));
        }
    }

    private void fill(Draft opened) {
        filling = true;
        MemberRecord stored = opened.stored();
        words.forEach((field, typed) -> typed.set(stored == null ? "" : typed(stored, field)));
        draft.set(opened);
        filling = false;
        check();
    }

    private void check() {
        Draft open = draft.get();
        UUID whose = member;
        if (!filling && open != null && whose != null) {
            Map<RecordField, String> typed = new EnumMap<>(RecordField.class);
            words.forEach((field, property) -> typed.put(field, property.get()));
            checked.set(desk.keep().check(open.id(), whose, open.kind(), typed));
        }
    }

    private static String typed(MemberRecord line, RecordField field) {
        Object value = switch (field) {
            case WHAT -> line.what();
            case YEAR -> line.year();
            case SINCE -> line.since();
            case UNTIL -> line.until();
            case COMMITTED_ON -> line.committedOn();
            case DETAIL -> line.detail();
            case DOCUMENT -> line.document();
            case BODY -> line.body();
            case NOTE -> line.note();
        };
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            default -> value.toString();
        };
    }
}
