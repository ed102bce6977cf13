package vn.xeploai.ui.organizations;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.Act;
import vn.xeploai.work.organizing.ActField;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.UnitWords;

/** What is typed for an act, and the act that makes. */
public final class ActWords {
    private final OrganizeUnits units;
    private final Runnable changed;
    private final Map<ActField, StringProperty> words = new EnumMap<>(ActField.class);
    private final ObservableList<String> sources = FXCollections.observableArrayList();
    private final BooleanProperty intoNew = new SimpleBooleanProperty();
    private final SplitWords split;
    private Map<ActField, String> begun = Map.of();
    private boolean filling;

    /** @param changed told when the user types, not while {@link #fill} does */
    ActWords(OrganizeUnits units, Runnable changed) {
        this.units = units;
        this.changed = changed;
        for (ActField field : ActField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(this::touched);
            words.put(field, typed);
        }
        intoNew.subscribe(this::touched);
        split = new SplitWords(units, this::touched);
    }

    /** What is typed in that field. */
    public StringProperty words(ActField field) {
        return Objects.requireNonNull(words.get(field));
    }

    /** Codes of those that are merged. */
    public ObservableList<String> sources() {
        return sources;
    }

    /** Whether they are merged into a new organization. */
    public BooleanProperty intoNew() {
        return intoNew;
    }

    /** Into what something is split. */
    public SplitWords split() {
        return split;
    }

    /** Adds one to those that are merged. */
    void addSource(String code) {
        if (!sources.contains(code)) {
            sources.add(code);
            touched();
        }
    }

    /** Takes one out of those that are merged. */
    void removeSource(String code) {
        sources.remove(code);
        touched();
    }

    /** Begins with today and what {@code content} puts in. */
    void fill(Runnable content) {
        filling = true;
        words.values().forEach(typed -> typed.set(""));
        intoNew.set(false);
        sources.clear();
        split.clear();
        words(ActField.DAY).set(TypedDay.written(units.today()));
        content.run();
        begun = words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get()));
        filling = false;
    }

    void take(UnitWords of) {
        words(ActField.NAME).set(of.name());
        words(ActField.SUPERIOR).set(of.superior());
        words(ActField.LEVEL).set(of.level() == null ? "" : of.level().name());
        words(ActField.TYPE).set(of.type());
    }

    /** Whether something is typed for that act. The day alone says nothing yet. */
    boolean isTyped(Doing doing) {
        return doing.fields().stream()
                        .anyMatch(field -> field != ActField.DAY && !words(field).get().equals(begun.getOrDefault(field, "")))
                || sources.size() > 1
                || split.isTyped();
    }

    /**
     * The act as typed.
     *
     * @param unit the organization, {@code null} for a new one
     */
    Act act(Doing doing, @Nullable Organization unit) {
        String day = words(ActField.DAY).get();
        String document = words(ActField.DOCUMENT).get();
        String code = unit == null ? words(ActField.CODE).get() : unit.code();
        return switch (doing) {
            case CHANGE -> new Act.Change(code, unitWords(), day, document);
            case CREATE -> new Act.Create(code, unitWords(), day, document);
            case CLOSE -> new Act.Close(
                    code, words(ActField.MEMBERS_TO).get(), words(ActField.SUBORDINATES_TO).get(), day, document);
            case REOPEN -> new Act.Reopen(code, day, document);
            case MERGE -> new Act.Merge(
                    sources, words(ActField.INTO).get(), intoNew.get() ? unitWords() : null, day, document);
            case SPLIT -> new Act.Split(code, split.of(Objects.requireNonNull(unit)), split.closes().get(), day, document);
        };
    }

    private UnitWords unitWords() {
        String level = words(ActField.LEVEL).get();
        return new UnitWords(
                words(ActField.NAME).get(), words(ActField.SUPERIOR).get(),
                level.isEmpty() ? null : OrganizationLevel.valueOf(level), words(ActField.TYPE).get());
    }

    private void touched() {
        if (!filling) {
            changed.run();
        }
    }
}
