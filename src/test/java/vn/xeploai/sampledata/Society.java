package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Casts the members of a tree: exactly so many stand at the end, then parts are given to those without office. */
final class Society {
    private final Tree tree;
    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final List<Person> free = new ArrayList<>();
    private final LocalDate ordinaryUntil;

    /** Everybody not given a part was admitted on or before {@code ordinaryUntil}. */
    Society(Tree tree, int standing, LocalDate ordinaryUntil, Random random) {
        this.tree = tree;
        this.random = random;
        this.ordinaryUntil = ordinaryUntil;
        List<Unit> cells = tree.holdingMembers();
        long[] weights = cells.stream()
                .mapToLong(cell -> cell.weight() * (750L + random.nextInt(500)))
                .toArray();
        int[] sizes = Split.of(standing, weights);
        for (int i = 0; i < sizes.length; i++) {
            fill(cells.get(i), sizes[i]);
        }
        Collections.shuffle(free, random);
    }

    private void fill(Unit cell, int size) {
        for (int place = 0; place < size; place++) {
            int seat = seat(cell, size, place);
            Person person = new Person(cell, seat, ordinaryAdmission(cell));
            people.add(person);
            if (seat == Person.NO_OFFICE) {
                free.add(person);
            }
        }
    }

    private static int seat(Unit cell, int size, int place) {
        boolean deputyToo = cell.isResidential();
        return switch (place) {
            case 0 -> 0;
            case 1 -> deputyToo ? 1 : Person.NO_OFFICE;
            case 2 -> size >= 9 ? 2 : Person.NO_OFFICE;
            default -> Person.NO_OFFICE;
        };
    }

    /** The next people without office and without a part. */
    List<Person> take(int count) {
        List<Person> taken = List.copyOf(free.subList(0, count));
        free.subList(0, count).clear();
        return taken;
    }

    List<Person> admit(int count, LocalDate first, LocalDate last) {
        List<Person> taken = take(count);
        taken.forEach(person -> person.admitted = between(first, last));
        return taken;
    }

    /** People of long standing who are exempt from a day between the two. */
    void exempt(int count, LocalDate first, LocalDate last) {
        veterans(count).forEach(person -> person.standing = Standing.since(Contract.EXEMPT, between(first, last)));
    }

    /** Old members live in neighbourhood cells. */
    List<Person> veterans(int count) {
        List<Person> taken = free.stream().filter(person -> person.cell.isResidential()).limit(count).toList();
        free.removeAll(taken);
        taken.forEach(person -> person.admitted = between(LocalDate.of(1960, 1, 6), LocalDate.of(1978, 12, 20)));
        return taken;
    }

    void mark(int count, String status, LocalDate first, LocalDate last) {
        take(count).forEach(person -> person.standing = Standing.since(status, between(first, last)));
    }

    void reason(int count, int year, String reason) {
        take(count).forEach(person -> person.reasons.put(year, reason));
    }

    /** People beyond the standing number, who went on a day between the two. */
    void gone(int count, String status, LocalDate first, LocalDate last) {
        List<Unit> cells = tree.holdingMembers();
        for (int i = 0; i < count; i++) {
            Unit cell = cells.get(random.nextInt(cells.size()));
            LocalDate admitted = between(LocalDate.of(1985, 1, 6), LocalDate.of(2005, 1, 6));
            Person person = new Person(cell, Person.NO_OFFICE, admitted);
            person.standing = Standing.since(status, between(first, last));
            people.add(person);
        }
    }

    /** In the order of the cells. */
    List<Person> people() {
        List<Unit> cells = tree.holdingMembers();
        List<Person> sorted = new ArrayList<>(people);
        sorted.sort((a, b) -> Integer.compare(cells.indexOf(a.cell), cells.indexOf(b.cell)));
        return sorted;
    }

    /** Whoever is still at work was admitted within the last two decades. */
    private LocalDate ordinaryAdmission(Unit cell) {
        int yearsAgo = (int) ((cell.isResidential() ? 45 : 21) * Math.pow(random.nextDouble(), 1.6));
        return ordinaryUntil.minusYears(yearsAgo).minusDays(random.nextInt(365));
    }

    LocalDate between(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        return first.plusDays(random.nextInt(Math.toIntExact(days)));
    }
}
