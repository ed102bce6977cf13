package vn.xeploai.ui.overview;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.TypeAhead;

/** The unit looked at, chosen from the list or by typing the beginning of a word of its name. */
final class UnitBox extends ComboBox<UnitOption> {
    private boolean showing;

    /** @param choose looks at another unit everywhere */
    UnitBox(Texts texts, Consumer<String> choose) {
        setId("overview-unit");
        setAccessibleText(texts.get("ui.unit.column"));
        setConverter(new Words());
        setVisibleRowCount(18);
        setMaxWidth(340);
        setMinWidth(220);
        TypeAhead.on(this, UnitOption::name);
        valueProperty().subscribe((_, now) -> {
            if (!showing && now != null) {
                choose.accept(now.code());
            }
        });
    }

    void show(Picture picture) {
        showing = true;
        if (!getItems().equals(picture.units())) {
            getItems().setAll(picture.units());
        }
        setValue(picture.units().stream().filter(each -> each.code().equals(picture.unitCode())).findFirst().orElse(null));
        showing = false;
    }

    /** A unit, indented by its depth. */
    private static final class Words extends StringConverter<UnitOption> {
        @Override
        public String toString(@Nullable UnitOption option) {
            return option == null ? "" : "   ".repeat(option.depth()) + option.name();
        }

        @Override
        public UnitOption fromString(String words) {
            throw new UnsupportedOperationException("units are chosen, not typed");
        }
    }
}
