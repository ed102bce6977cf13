package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the rows of both rating sheets for one year. */
final class RatingRows {
    private final YearPlan plan;
    private final Scale scale;
    private final int year;
    private final String personColumn;
    private final String superiorMark;
    private final Random random;

    RatingRows(YearPlan plan, Home home, Random random) {
        this.plan = plan;
        this.scale = plan.aim.scale();
        this.year = plan.aim.year();
        this.personColumn = home.personColumn();
        this.superiorMark = home.superiorMark();
        this.random = random;
    }

    void organizations(List<Unit> units, Table table) {
        for (Unit unit : units) {
            plan.level(unit).ifPresent(level -> {
                Map<String, Object> row = new HashMap<>(decision(unit));
                row.put("Năm", year);
                row.put("Mã", unit.code());
                row.put("Tự nhận", scale.shortOrganizations().get(claimed(level)));
                row.put("Mức quyết định", scale.organizations().get(level));
                table.add(row);
            });
        }
    }

    void members(List<Person> people, Table table) {
        for (Person person : people) {
            if (!person.reason(year).isEmpty()) {
                Map<String, Object> row = start(person);
                row.put("Lý do không xếp loại", person.reason(year));
                table.add(row);
            } else if (plan.aim.underWay().contains(person.cell.code()) && person.ratableIn(year)) {
                Map<String, Object> row = start(person);
                row.put("Tự nhận", scale.shortMembers().get(1));
                table.add(row);
            } else {
                plan.level(person).ifPresent(level -> table.add(rated(person, level)));
            }
        }
    }

    private Map<String, Object> start(Person person) {
        Map<String, Object> row = new HashMap<>();
        row.put("Năm", year);
        row.put("Mã chi bộ", person.cell.code());
        row.put(personColumn, person.detail(personColumn));
        row.put("Họ và tên", person.detail("Họ và tên"));
        return row;
    }

    private Map<String, Object> rated(Person person, int level) {
        Map<String, Object> row = start(person);
        row.putAll(decision(person.cell));
        String shortLevel = scale.shortMembers().get(level);
        if (scale.knowsScores()) {
            row.put("Điểm", List.of(90, 70, 50, 30).get(level) + random.nextInt(level == 0 ? 9 : 20));
        }
        row.put("Tự nhận", scale.shortMembers().get(claimed(level)));
        if (!person.cell.isResidential()) {
            row.put("Chính quyền", shortLevel);
        } else if (random.nextInt(3) == 0) {
            row.put("Đoàn thể", shortLevel);
        }
        row.put("Chi ủy", shortLevel);
        row.put("Chi bộ", shortLevel);
        row.put("Mức quyết định", random.nextInt(5) == 0 ? longName(level) : shortLevel);
        return row;
    }

    private String longName(int level) {
        return scale.knowsScores() ? scale.organizations().get(level) : scale.members().get(level);
    }

    /** Some claim one level more than they get. */
    private int claimed(int level) {
        return level > 0 && random.nextInt(12) == 0 ? level - 1 : level;
    }

    private Map<String, Object> decision(Unit unit) {
        int number = 10 + Math.floorMod(unit.code().hashCode(), 80);
        String body = unit.isGrassroots() ? "QĐ/" + superiorMark : "QĐ/ĐU";
        LocalDate day = unit.isGrassroots() ? LocalDate.of(year + 1, 1, 8) : LocalDate.of(year, 12, 22);
        return Map.of("Số quyết định", number + "-" + body, "Ngày quyết định", day.plusDays(number % 7));
    }
}
