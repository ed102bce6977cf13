package vn.xeploai.sampledata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts a cast tree, the aims of its years and its targets together into one workbook. */
final class Assembly {
    private final Tree tree;
    private final List<Person> people;
    private final Home home;
    private final Random random;

    Assembly(Tree tree, Society society, Home home, Random random) {
        this.tree = tree;
        this.people = society.people();
        this.home = home;
        this.random = random;
    }

    SampleWorkbook workbook(String fileName, List<Aim> aims, List<Target> targets) {
        List<YearPlan> plans = aims.stream().map(aim -> new YearPlan(tree, people, aim, random)).toList();
        Biography biography = new Biography(home, random);
        Posts posts = new Posts(tree);
        people.forEach(person -> biography.write(person, posts));
        Table unitRatings = new Table(Contract.ORGANIZATION_RATINGS, Contract.ORGANIZATION_RATING_HEADERS);
        Table memberRatings = new Table(Contract.MEMBER_RATINGS, Contract.memberRatingHeaders(home.personColumn()));
        for (YearPlan plan : plans) {
            RatingRows rows = new RatingRows(plan, home, random);
            rows.organizations(tree.units(), unitRatings);
            rows.members(people, memberRatings);
        }
        Table targetRows = new Table(Contract.TARGETS, Contract.TARGET_HEADERS);
        targets.forEach(target -> targetRows.add(target.row()));
        return new SampleWorkbook(fileName, List.of(organizations(), members(), unitRatings, memberRatings, targetRows));
    }

    private Table organizations() {
        Table table = new Table(Contract.ORGANIZATIONS, Contract.ORGANIZATION_HEADERS);
        for (Unit unit : tree.units()) {
            table.add(Map.of("Mã", unit.code(), "Mã cấp trên", unit.parent(), "Tên tổ chức đảng", unit.name(),
                    "Cấp", unit.level(), "Loại hình", unit.kind(), "Từ ngày", unit.since()));
        }
        return table;
    }

    private Table members() {
        Table table = new Table(Contract.MEMBERS, Contract.MEMBER_HEADERS);
        for (Person person : people) {
            Map<String, Object> row = new HashMap<>(person.details);
            row.put("Mã chi bộ", person.cell.code());
            row.put("Ngày vào Đảng", person.admitted);
            table.add(row);
        }
        return table;
    }
}
