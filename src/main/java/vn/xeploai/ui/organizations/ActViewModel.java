package vn.xeploai.ui.organizations;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Succession;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.Act;
import vn.xeploai.work.organizing.ActField;
import vn.xeploai.work.organizing.CheckedAct;
import vn.xeploai.work.organizing.Hanging;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.TreeStep;
import vn.xeploai.work.organizing.UnitWords;

/** Bên cạnh cây: one organization, what hangs on it, its history, and the act that is being prepared. */
public final class ActViewModel {
    private static final List<ActField> OF_A_UNIT =
            List.of(ActField.NAME, ActField.SUPERIOR, ActField.LEVEL, ActField.TYPE);
    private static final CheckedAct NOTHING = new CheckedAct(Map.of(), null);

    private final OrganizeUnits units;
    private final TaskRunner runner;
    private final Texts texts;
    private final StepsViewModel steps;
    private final Map<ActField, StringProperty> words = new EnumMap<>(ActField.class);
    private final ObservableList<String> sources = FXCollections.observableArrayList();
    private final BooleanProperty intoNew = new SimpleBooleanProperty();
    private final BooleanProperty closes = new SimpleBooleanProperty();
    private final ObservableList<PartRow> parts = FXCollections.observableArrayList();
    private final ObservableList<Goer> goers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedAct> checked = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Hanging> hanging = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<OrganizationChange>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Succession>> successions = new ReadOnlyObjectWrapper<>(List.of());
    private Map<ActField, String> begun = Map.of();
    private boolean filling;

    /** Which act is prepared. */
    public enum Doing {
        /** Đổi tên, cấp trên, cấp, loại hình. */
        CHANGE,
        /** Thành lập. */
        CREATE,
        /** Kết thúc. */
        CLOSE,
        /** Hoạt động trở lại. */
        REOPEN,
        /** Sáp nhập, hợp nhất. */
        MERGE,
        /** Chia, tách. */
        SPLIT;

        /** What is typed for it. */
        Set<ActField> fields() {
            Set<ActField> fields = EnumSet.of(ActField.DAY, ActField.DOCUMENT);
            switch (this) {
                case CHANGE -> fields.addAll(OF_A_UNIT);
                case CREATE -> {
                    fields.addAll(OF_A_UNIT);
                    fields.add(ActField.CODE);
                }
                case CLOSE -> fields.addAll(List.of(ActField.MEMBERS_TO, ActField.SUBORDINATES_TO));
                case REOPEN -> {}
                case MERGE -> {
                    fields.addAll(OF_A_UNIT);
                    fields.addAll(List.of(ActField.SOURCES, ActField.INTO));
                }
                case SPLIT -> fields.add(ActField.PARTS);
            }
            return fields;
        }
    }

    /**
     * What is open.
     *
     * @param doing the act
     * @param unit the organization, {@code null} for a new one
     */
    public record Subject(Doing doing, @Nullable Organization unit) {}

    ActViewModel(OrganizeUnits units, TaskRunner runner, Texts texts, StepsViewModel steps) {
        this.units = units;
        this.runner = runner;
        this.texts = texts;
        this.steps = steps;
        for (ActField field : ActField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(this::check);
            words.put(field, typed);
        }
        intoNew.subscribe(this::check);
        closes.subscribe(this::check);
    }

    /** What is open, {@code null} for nothing. */
    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** What is typed in that field. */
    public StringProperty words(ActField field) {
        return Objects.requireNonNull(words.get(field));
    }

    /** What is wrong with it. */
    public ReadOnlyObjectProperty<CheckedAct> checked() {
        return checked.getReadOnlyProperty();
    }

    /** What hangs on the organization; {@code null} while it is read. */
    public ReadOnlyObjectProperty<@Nullable Hanging> hanging() {
        return hanging.getReadOnlyProperty();
    }

    /** What was done to it, latest first. */
    public ReadOnlyObjectProperty<List<OrganizationChange>> history() {
        return history.getReadOnlyProperty();
    }

    /** What it came from and went into. */
    public ReadOnlyObjectProperty<List<Succession>> successions() {
        return successions.getReadOnlyProperty();
    }

    /** Codes of those that are merged. */
    public ObservableList<String> sources() {
        return sources;
    }

    /** Whether they are merged into a new organization. */
    public BooleanProperty intoNew() {
        return intoNew;
    }

    /** Whether nothing of the one that is split remains. */
    public BooleanProperty closes() {
        return closes;
    }

    /** The new organizations of a split. */
    ObservableList<PartRow> parts() {
        return parts;
    }

    /** Who goes to one of them or stays. */
    ObservableList<Goer> goers() {
        return goers;
    }

    /** Whether that field belongs to what is open. */
    boolean asks(ActField field) {
        Subject open = subject.get();
        if (open == null || !open.doing().fields().contains(field)) {
            return false;
        }
        Hanging bound = hanging.get();
        return switch (field) {
            case MEMBERS_TO -> bound == null || !bound.members().isEmpty();
            case SUBORDINATES_TO -> bound == null || !bound.subordinates().isEmpty();
            case NAME, SUPERIOR, LEVEL, TYPE -> open.doing() != Doing.MERGE || intoNew.get();
            default -> true;
        };
    }

    /** Opens an act on that organization. */
    void open(Doing doing, Organization unit) {
        hanging.set(null);
        fill(new Subject(doing, unit), () -> {
            take(UnitWords.of(unit));
            sources.setAll(doing == Doing.MERGE ? List.of(unit.code()) : List.of());
            if (doing == Doing.SPLIT) {
                beginSplit(unit);
            }
        });
        readAbout(unit.code());
    }

    /** Begins a new organization below that one. */
    void begin(@Nullable Organization superior) {
        fill(new Subject(Doing.CREATE, null), () -> {
            take(UnitWords.NONE);
            if (superior != null) {
                words(ActField.SUPERIOR).set(superior.code());
                words(ActField.LEVEL).set(likely(superior.level()).name());
            }
        });
        hanging.set(null);
        history.set(List.of());
        successions.set(List.of());
    }

    /** Begins the merging of several. */
    void beginMerge(List<Organization> chosen) {
        open(Doing.MERGE, chosen.getFirst());
        sources.setAll(chosen.stream().map(Organization::code).toList());
        check();
    }

    /** Adds one to those that are merged. */
    void addSource(String code) {
        if (!sources.contains(code)) {
            sources.add(code);
            check();
        }
    }

    /** Takes one out of those that are merged. */
    void removeSource(String code) {
        sources.remove(code);
        check();
    }

    /** One more new organization of a split. */
    void addPart() {
        PartRow part = new PartRow();
        part.code().subscribe(this::check);
        part.name().subscribe(this::check);
        parts.add(part);
        check();
    }

    /** Whether something is typed that is not kept. */
    public boolean isDirty() {
        Subject open = subject.get();
        if (open == null) {
            return false;
        }
        // The day alone says nothing yet.
        boolean typed = open.doing().fields().stream()
                .anyMatch(field -> field != ActField.DAY && !words(field).get().equals(begun.getOrDefault(field, "")));
        return typed || sources.size() > 1
                || parts.stream().anyMatch(part -> !(part.code().get() + part.name().get()).isBlank())
                || goers.stream().anyMatch(each -> each.part().get() != 0);
    }

    /** Whether it may be done; if not, {@link #state} says why. */
    public boolean canSave() {
        return checked.get().step() != null && !steps.working().get();
    }

    /** Where the act stands, in a sentence. */
    public String state() {
        Subject open = subject.get();
        if (open == null) {
            return "";
        }
        if (steps.working().get()) {
            return texts.get("ui.organizations.saving");
        }
        if (open.doing() == Doing.CHANGE && !isDirty()) {
            return texts.get("ui.organizations.same");
        }
        TreeStep step = checked.get().step();
        if (step == null) {
            return texts.get("ui.organizations.errors", Map.of("count", Numbers.count(checked.get().errors())));
        }
        return step.cells().isEmpty()
                ? texts.get("ui.organizations.ready")
                : texts.get("ui.organizations.ready-members", Map.of("count", Numbers.count(step.cells().size())));
    }

    /** Does it. */
    public void save() {
        TreeStep step = checked.get().step();
        if (step != null && canSave()) {
            steps.apply(step);
        }
    }

    /** Gives back what is typed, else closes; tells whether there was something to do. */
    boolean escape() {
        Subject open = subject.get();
        if (open == null) {
            return false;
        }
        Organization unit = open.unit();
        if (unit != null && (open.doing() != Doing.CHANGE || isDirty())) {
            open(Doing.CHANGE, unit);
        } else {
            close();
        }
        return true;
    }

    void close() {
        subject.set(null);
    }

    /** A step was kept: shows the organization as it is now. */
    void follow(TreeStep step) {
        Subject open = subject.get();
        if (open == null) {
            return;
        }
        String code = open.unit() == null ? step.units().getFirst().code() : open.unit().code();
        units.find(code).ifPresentOrElse(now -> open(Doing.CHANGE, now.now()), this::close);
    }

    /** The act as typed. */
    private Act act(Subject open) {
        String day = words(ActField.DAY).get();
        String document = words(ActField.DOCUMENT).get();
        Organization unit = open.unit();
        String code = unit == null ? words(ActField.CODE).get() : unit.code();
        return switch (open.doing()) {
            case CHANGE -> new Act.Change(code, typed(), day, document);
            case CREATE -> new Act.Create(code, typed(), day, document);
            case CLOSE -> new Act.Close(
                    code, words(ActField.MEMBERS_TO).get(), words(ActField.SUBORDINATES_TO).get(), day, document);
            case REOPEN -> new Act.Reopen(code, day, document);
            case MERGE -> new Act.Merge(
                    sources, words(ActField.INTO).get(), intoNew.get() ? typed() : null, day, document);
            case SPLIT -> new Act.Split(code, partsOf(Objects.requireNonNull(unit)), closes.get(), day, document);
        };
    }

    private List<Act.Part> partsOf(Organization unit) {
        UnitWords like = UnitWords.of(unit);
        return parts.stream().map(row -> {
            int number = parts.indexOf(row) + 1;
            List<Goer> going = goers.stream().filter(each -> each.part().get() == number).toList();
            return new Act.Part(
                    row.code().get(),
                    new UnitWords(row.name().get(), like.superior(), like.level(), like.type()),
                    going.stream().map(Goer::member).filter(Objects::nonNull).collect(Collectors.toSet()),
                    going.stream().map(Goer::unit).filter(Objects::nonNull).collect(Collectors.toSet()));
        }).toList();
    }

    private UnitWords typed() {
        String level = words(ActField.LEVEL).get();
        return new UnitWords(
                words(ActField.NAME).get(), words(ActField.SUPERIOR).get(),
                level.isEmpty() ? null : OrganizationLevel.valueOf(level), words(ActField.TYPE).get());
    }

    private void take(UnitWords of) {
        words(ActField.NAME).set(of.name());
        words(ActField.SUPERIOR).set(of.superior());
        words(ActField.LEVEL).set(of.level() == null ? "" : of.level().name());
        words(ActField.TYPE).set(of.type());
    }

    private void beginSplit(Organization unit) {
        addPart();
        units.standing(unit.code()).stream()
                .sorted((one, other) -> VietnameseOrder.byGivenName().compare(one.fullName(), other.fullName()))
                .forEach(each -> goers.add(goer(new Goer(each.id(), null, each.fullName(), new SimpleIntegerProperty()))));
        units.tree(units.today()).stream()
                .filter(line -> line.isThere() && unit.code().equals(line.unit().superiorCode()))
                .forEach(line -> goers.add(goer(new Goer(
                        null, line.unit().code(), line.unit().name(), new SimpleIntegerProperty()))));
    }

    private Goer goer(Goer made) {
        made.part().subscribe(this::check);
        return made;
    }

    private void fill(Subject whose, Runnable content) {
        filling = true;
        words.values().forEach(typed -> typed.set(""));
        intoNew.set(false);
        closes.set(false);
        sources.clear();
        parts.clear();
        goers.clear();
        words(ActField.DAY).set(TypedDay.written(units.today()));
        content.run();
        begun = words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get()));
        filling = false;
        subject.set(whose);
        check();
    }

    private void check() {
        Subject open = subject.get();
        if (!filling && open != null) {
            boolean untouched = open.doing() == Doing.CHANGE && !isDirty();
            checked.set(untouched ? NOTHING : units.check(act(open)));
        }
    }

    private void readAbout(String code) {
        history.set(List.of());
        successions.set(units.successions(code));
        runner.start(
                _ -> new About(units.hanging(code), units.history(code)),
                TaskRunner.Reply.of(
                        about -> {
                            Subject open = subject.get();
                            if (open != null && open.unit() != null && open.unit().code().equals(code)) {
                                hanging.set(about.hanging());
                                history.set(about.history());
                            }
                        },
                        thrown -> {
                            if (Failure.of(thrown) instanceof Failure.Known known) {
                                steps.say(Notice.Kind.ERROR, texts.of(known.problem()));
                            } else {
                                throw new IllegalStateException(thrown);
                            }
                        }));
    }

    /** What is read beside. */
    private record About(Hanging hanging, List<OrganizationChange> history) {}

    private static OrganizationLevel likely(OrganizationLevel superior) {
        return switch (superior) {
            case UNDER_CENTRAL -> OrganizationLevel.ABOVE_GRASSROOTS;
            case ABOVE_GRASSROOTS -> OrganizationLevel.GRASSROOTS_CELL;
            default -> OrganizationLevel.SUBORDINATE_CELL;
        };
    }
}
