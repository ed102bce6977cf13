package vn.xeploai.work.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;

/** Decisions in lists, in the order they were taken. */
public final class InMemoryDecisions implements Decisions {
    private final List<YearAct> yearActs = new ArrayList<>();
    private final List<RatingAct> acts = new ArrayList<>();
    private final Map<String, StoredRuling> rulings = new LinkedHashMap<>();

    InMemoryDecisions copy() {
        InMemoryDecisions copy = new InMemoryDecisions();
        copy.yearActs.addAll(yearActs);
        copy.acts.addAll(acts);
        copy.rulings.putAll(rulings);
        return copy;
    }

    @Override
    public List<YearAct> yearActs(int year) {
        return yearActs.stream().filter(each -> each.year() == year).toList();
    }

    @Override
    public void addYearActs(List<YearAct> added) {
        yearActs.addAll(added);
    }

    @Override
    public List<RatingAct> acts(int year, RatedSubject subject) {
        return acts.stream().filter(each -> each.year() == year && each.subject().equals(subject)).toList();
    }

    @Override
    public List<RatingAct> acts(int year, RatingAct.Kind kind) {
        return acts.stream().filter(each -> each.year() == year && each.kind() == kind).toList();
    }

    @Override
    public void addActs(List<RatingAct> added) {
        acts.addAll(added);
    }

    @Override
    public List<StoredRuling> rulings(int year, RatedSubject.Kind kind, Collection<String> ids) {
        return rulings.values().stream()
                .filter(each -> each.year() == year && each.subject().kind() == kind && ids.contains(each.subject().id()))
                .toList();
    }

    @Override
    public void putRulings(List<StoredRuling> kept) {
        kept.forEach(each -> rulings.put(each.year() + " " + each.subject(), each));
    }
}
