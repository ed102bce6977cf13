package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.xeploai.model.Organization;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.organizing.Act;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.UnitWords;

/** Chia, tách as typed: the new organizations, who goes to which of them, and whether anything remains. */
public final class SplitWords {
    private final OrganizeUnits units;
    private final Runnable touched;
    private final BooleanProperty closes = new SimpleBooleanProperty();
    private final ObservableList<PartRow> parts = FXCollections.observableArrayList();
    private final ObservableList<Goer> goers = FXCollections.observableArrayList();

    /** @param touched told when anything is typed otherwise */
    SplitWords(OrganizeUnits units, Runnable touched) {
        this.units = units;
        this.touched = touched;
        closes.subscribe(touched);
    }

    /** Whether nothing of the one that is split remains. */
    public BooleanProperty closes() {
        return closes;
    }

    /** The new organizations. */
    ObservableList<PartRow> parts() {
        return parts;
    }

    /** Who goes to one of them or stays. */
    ObservableList<Goer> goers() {
        return goers;
    }

    /** One more new organization. */
    void addPart() {
        PartRow part = new PartRow();
        part.code().subscribe(touched);
        part.name().subscribe(touched);
        parts.add(part);
        touched.run();
    }

    void clear() {
        closes.set(false);
        parts.clear();
        goers.clear();
    }

    /** One new organization without a name, and everybody and everything of that one still there. */
    void begin(Organization unit) {
        addPart();
        units.standing(unit.code()).stream()
                .sorted((one, other) -> VietnameseOrder.byGivenName().compare(one.fullName(), other.fullName()))
                .forEach(each -> add(new Goer(each.id(), null, each.fullName(), new SimpleIntegerProperty())));
        units.tree(units.today()).stream()
                .filter(line -> line.isThere() && unit.code().equals(line.unit().superiorCode()))
                .forEach(line -> add(new Goer(null, line.unit().code(), line.unit().name(), new SimpleIntegerProperty())));
    }

    private void add(Goer goer) {
        goer.part().subscribe(touched);
        goers.add(goer);
    }

    /** Whether a new one is named or somebody sent there. */
    boolean isTyped() {
        return parts.stream().anyMatch(part -> !(part.code().get() + part.name().get()).isBlank())
                || goers.stream().anyMatch(each -> each.part().get() != 0);
    }

    /** The new ones, each like the one that is split but for code and name. */
    List<Act.Part> of(Organization unit) {
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
}
