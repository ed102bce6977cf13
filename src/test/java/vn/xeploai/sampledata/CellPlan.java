package vn.xeploai.sampledata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ratable members of a cell and how many of them fall below "good" or fail. */
record CellPlan(List<Person> members, int weak, int failed) {

    double weakShare() {
        return members.isEmpty() ? 0 : (double) weak / members.size();
    }

    /** Hands out the levels; the secretary gets the best one that is not above the cell's own. */
    void rate(int cellLevel, Map<Person, Integer> levels, Random random) {
        List<Integer> toGive = new ArrayList<>(levelsBestFirst(random));
        List<Person> order = new ArrayList<>(members);
        Collections.shuffle(order, random);
        order.sort(Comparator.comparing((Person person) -> person.troubled).thenComparing(person -> !person.isSecretary()));
        for (Person person : order) {
            int at = person.isSecretary() ? firstNotAbove(cellLevel, toGive) : person.troubled ? toGive.size() - 1 : 0;
            levels.put(person, toGive.get(at));
            toGive.subList(at, at + 1).clear();
        }
    }

    private static int firstNotAbove(int cellLevel, List<Integer> toGive) {
        for (int i = 0; i < toGive.size(); i++) {
            if (toGive.get(i) >= cellLevel) {
                return i;
            }
        }
        return toGive.size() - 1;
    }

    /** Excellent at most one in six of good or better, that is at most a fifth of the good. */
    private List<Integer> levelsBestFirst(Random random) {
        int good = members.size() - weak;
        int excellent = Math.max(0, good / 6 - (random.nextInt(5) == 0 ? 1 : 0));
        List<Integer> answer = new ArrayList<>(Collections.nCopies(excellent, 0));
        answer.addAll(Collections.nCopies(good - excellent, 1));
        answer.addAll(Collections.nCopies(weak - failed, 2));
        answer.addAll(Collections.nCopies(failed, 3));
        return answer;
    }
}
