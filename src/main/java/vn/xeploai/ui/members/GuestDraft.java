package vn.xeploai.ui.members;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.work.keeping.CheckedGuest;
import vn.xeploai.work.keeping.GuestField;
import vn.xeploai.work.keeping.GuestStep;

/** The member of another place who is being typed: his words, and what is wrong with them. */
public final class GuestDraft {
    private final MembersDesk desk;
    private final GuestWords stored;
    private final ReadOnlyObjectWrapper<@Nullable Whose> whose = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedGuest> checked = new ReadOnlyObjectWrapper<>(new CheckedGuest(Map.of(), null));
    private final Map<GuestField, StringProperty> words = new EnumMap<>(GuestField.class);
    private int year;
    private boolean filling;

    /**
     * Who is being typed.
     *
     * @param id of the guest
     * @param stored {@code null} for somebody new
     */
    public record Whose(UUID id, @Nullable ResidenceGuest stored) {}

    GuestDraft(MembersDesk desk, GuestWords stored) {
        this.desk = desk;
        this.stored = stored;
        for (GuestField field : GuestField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(this::check);
            words.put(field, typed);
        }
    }

    /** Who is being typed; {@code null} for nobody. */
    public ReadOnlyObjectProperty<@Nullable Whose> whose() {
        return whose.getReadOnlyProperty();
    }

    /** What is wrong with what is typed. */
    public ReadOnlyObjectProperty<CheckedGuest> checked() {
        return checked.getReadOnlyProperty();
    }

    /** What is typed in that field. */
    public StringProperty words(GuestField field) {
        return Objects.requireNonNull(words.get(field));
    }

    /** The year whose comment is typed. */
    public int year() {
        return year;
    }

    /** Whether something is typed that is not kept. */
    public boolean isDirty() {
        Whose open = whose.get();
        return open != null && words.entrySet().stream()
                .anyMatch(each -> !each.getValue().get().strip().equals(stored.typed(open.stored(), each.getKey(), year)));
    }

    /** Begins with somebody, or with {@code null} for somebody new, and the comment of that year. */
    void fill(@Nullable ResidenceGuest guest, int ofYear) {
        filling = true;
        year = ofYear;
        words.forEach((field, typed) -> typed.set(stored.typed(guest, field, year)));
        whose.set(new Whose(guest == null ? UUID.randomUUID() : guest.id(), guest));
        filling = false;
        check();
    }

    /** Puts the draft away; tells whether there was one. */
    boolean giveUp() {
        boolean open = whose.get() != null;
        whose.set(null);
        return open;
    }

    /** What keeping it would do; {@code null} while something is wrong or nothing is new. */
    @Nullable GuestStep keeping() {
        Whose open = whose.get();
        ResidenceGuest made = checked.get().guest();
        return open != null && made != null && isDirty() ? new GuestStep(open.stored(), made) : null;
    }

    /** What taking him away would do; {@code null} for somebody who was never kept. */
    @Nullable GuestStep removing() {
        Whose open = whose.get();
        return open != null && open.stored() != null ? new GuestStep(open.stored(), null) : null;
    }

    private void check() {
        Whose open = whose.get();
        if (!filling && open != null) {
            Map<GuestField, String> typed = new EnumMap<>(GuestField.class);
            words.forEach((field, property) -> typed.put(field, property.get()));
            checked.set(desk.guests().check(open.id(), typed, year, open.stored()));
        }
    }
}
