package vn.xeploai.sampledata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Who gets which level in a year (0 is the best). In every cell the excellent are at most a fifth of the good, a
 * secretary never stands above the cell, and the weakest cells and organizations are those with the most weak members.
 */
final class YearPlan {
    final Aim aim;
    private final Random random;
    private final Map<Unit, CellPlan> cells = new LinkedHashMap<>();
    private final Map<Unit, Integer> unitLevels = new LinkedHashMap<>();
    private final Map<Person, Integer> memberLevels = new LinkedHashMap<>();

    YearPlan(Tree tree, List<Person> people, Aim aim, Random random) {
        this.aim = aim;
        this.random = random;
        planCells(tree, people);
        if (aim.isFinished()) {
            rankCells(tree);
            rankGrassroots(tree);
        }
        cells.forEach((cell, plan) -> plan.rate(unitLevels.getOrDefault(cell, 1), memberLevels, random));
    }

    Optional<Integer> level(Person person) {
        return Optional.ofNullable(memberLevels.get(person));
    }

    Optional<Integer> level(Unit unit) {
        return Optional.ofNullable(unitLevels.get(unit));
    }

    private void planCells(Tree tree, List<Person> people) {
        Map<Unit, List<Person>> ratable = new LinkedHashMap<>();
        tree.holdingMembers().stream().filter(aim::covers).forEach(cell -> ratable.put(cell, new ArrayList<>()));
        people.stream().filter(person -> person.ratableIn(aim.year()) && aim.covers(person.cell))
                .forEach(person -> ratable.getOrDefault(person.cell, new ArrayList<>()).add(person));
        int rated = ratable.values().stream().mapToInt(List::size).sum();
        int weak = (rated * aim.weakPermille() + 500) / 1000;
        int failed = (weak * aim.failedPermille() + 500) / 1000;
        int[] weakBy = Split.of(weak, ratable.values().stream()
                .mapToLong(members -> members.size() * (200L + random.nextInt(1600)))
                .toArray());
        int[] failedBy = Split.of(failed, Arrays.stream(weakBy).asLongStream().toArray());
        int i = 0;
        for (Map.Entry<Unit, List<Person>> entry : ratable.entrySet()) {
            cells.put(entry.getKey(), new CellPlan(entry.getValue(), weakBy[i], failedBy[i]));
            i++;
        }
    }

    private void rankCells(Tree tree) {
        List<Unit> worstFirst = new ArrayList<>(cells.keySet().stream().filter(Unit::isCell).toList());
        worstFirst.sort(Comparator.comparingDouble((Unit cell) -> -plan(cell).weakShare()));
        for (int i = 0; i < worstFirst.size(); i++) {
            unitLevels.put(worstFirst.get(i), i < aim.failedCells() ? 3 : i < aim.weakCells() ? 2 : 1);
        }
        for (List<Unit> siblings : tree.cellsByGrassroots().values()) {
            List<Unit> bestFirst = new ArrayList<>(worstFirst.reversed().stream()
                    .filter(cell -> siblings.contains(cell) && unitLevels.getOrDefault(cell, 3) == 1)
                    .toList());
            int room = bestFirst.size() * aim.bestCells().getFirst() / aim.bestCells().getLast();
            bestFirst.stream().limit(room).forEach(cell -> unitLevels.put(cell, 0));
        }
    }

    private void rankGrassroots(Tree tree) {
        Map<Unit, Double> shares = new LinkedHashMap<>();
        tree.cellsByGrassroots().forEach((unit, below) -> shares.put(unit,
                below.stream().mapToDouble(cell -> plan(cell).weakShare()).average().orElse(0)));
        List<Unit> bestFirst = new ArrayList<>(shares.keySet());
        Collections.shuffle(bestFirst, random);
        bestFirst.sort(Comparator.comparingDouble(unit -> shares.getOrDefault(unit, 0.0)));
        int next = 0;
        for (int level = 0; level < aim.grassroots().size(); level++) {
            for (int i = 0; i < aim.grassroots().get(level); i++) {
                unitLevels.put(bestFirst.get(next++), level);
            }
        }
    }

    private CellPlan plan(Unit cell) {
        return cells.getOrDefault(cell, new CellPlan(List.of(), 0, 0));
    }
}
