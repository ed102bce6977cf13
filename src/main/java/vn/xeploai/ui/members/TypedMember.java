package vn.xeploai.ui.members;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.xeploai.model.MemberField;
import vn.xeploai.work.keeping.FieldValues;

/** What is typed in every field of a record, and the day since when another cell holds. */
final class TypedMember {
    private final Map<MemberField, StringProperty> words = new EnumMap<>(MemberField.class);
    private final StringProperty transferDay = new SimpleStringProperty("");
    private final Runnable changed;
    private boolean filling;

    /** @param changed told when the user types, and once after {@link #fill} */
    TypedMember(Runnable changed) {
        this.changed = changed;
        for (MemberField field : MemberField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(this::touched);
            words.put(field, typed);
        }
        transferDay.subscribe(this::touched);
    }

    StringProperty words(MemberField field) {
        StringProperty typed = words.get(field);
        if (typed == null) {
            throw new IllegalArgumentException(field.name());
        }
        return typed;
    }

    StringProperty transferDay() {
        return transferDay;
    }

    FieldValues values() {
        FieldValues values = FieldValues.NONE;
        for (Map.Entry<MemberField, StringProperty> each : words.entrySet()) {
            values = values.with(each.getKey(), each.getValue().get());
        }
        return values;
    }

    /** Puts all of that in at once. */
    void fill(FieldValues values, String day) {
        filling = true;
        words.forEach((field, typed) -> typed.set(values.get(field)));
        transferDay.set(day);
        filling = false;
        changed.run();
    }

    private void touched() {
        if (!filling) {
            changed.run();
        }
    }
}
