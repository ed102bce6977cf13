package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.Succession;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a tree. */
class AnyActsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    @Property(tries = 40)
    void acts_taken_back_leave_everything_as_it_was_and_no_day_has_a_ring(@ForAll long seed) {
        Random random = new Random(seed);
        InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2024, 2025), 3, 2, 0, 1);
        OrganizeUnits units = new OrganizeUnits(desk, () -> TODAY);
        Kept before = Kept.of(desk);
        YearCount counted = new CountYear(desk, Invented.REGULATIONS).count(2024);
        Deque<TreeStep> done = new ArrayDeque<>();
        for (int i = 0; i < 25; i++) {
            TreeStep step = units.check(any(random, units)).step();
            if (step != null) {
                units.apply(step);
                done.push(step);
                noRing(units);
            }
        }
        // Acts that begin after 31/12/2024 leave that day alone; those before move its figures only with their day.
        if (done.stream().allMatch(step -> step.on().isAfter(LocalDate.of(2024, 12, 31)))) {
            YearCount after = new CountYear(desk, Invented.REGULATIONS).count(2024);
            assertThat(after.figures().whole()).isEqualTo(counted.figures().whole());
        }
        Kept changed = Kept.of(desk);
        List<TreeStep> order = new ArrayList<>(done);
        order.forEach(step -> units.apply(step.reversed()));
        assertThat(Kept.of(desk)).isEqualTo(before);
        order.reversed().forEach(units::apply);
        assertThat(Kept.of(desk)).isEqualTo(changed);
    }

    private static void noRing(OrganizeUnits units) {
        for (LocalDate day = LocalDate.of(2024, 11, 1); day.isBefore(TODAY); day = day.plusDays(17)) {
            List<Organization> tree = units.tree(day).stream().map(UnitLine::unit).toList();
            assertThat(new OrganizationTree(tree).superiorsFirst()).hasSameSizeAs(tree);
        }
    }

    private static Act any(Random random, OrganizeUnits units) {
        List<String> codes = units.tree(TODAY).stream().map(line -> line.unit().code()).toList();
        String one = codes.get(random.nextInt(codes.size()));
        String other = codes.get(random.nextInt(codes.size()));
        String third = codes.get(random.nextInt(codes.size()));
        String fresh = "N" + random.nextInt(100);
        String day = TypedDay.written(LocalDate.of(2024, 12, 1).plusDays(random.nextInt(350)));
        List<OrganizationLevel> levels = List.of(OrganizationLevel.values());
        OrganizationLevel level = levels.get(random.nextInt(levels.size()));
        UnitWords words = new UnitWords("Tên " + random.nextInt(9), random.nextInt(9) == 0 ? "" : other, level, "");
        return switch (random.nextInt(7)) {
            case 0 -> new Act.Create(fresh, words, day, "");
            case 1, 2 -> new Act.Change(one, words, day, "");
            case 3 -> new Act.Close(one, other, third, day, "");
            case 4 -> new Act.Reopen(one, day, "");
            case 5 -> random.nextBoolean()
                    ? new Act.Merge(List.of(one, other), fresh, words, day, "")
                    : new Act.Merge(List.of(one), other, null, day, "");
            default -> new Act.Split(one, List.of(new Act.Part(fresh, words,
                    units.standing(one).stream().filter(_ -> random.nextBoolean()).map(each -> each.id())
                            .collect(Collectors.toSet()),
                    Set.of())), random.nextBoolean(), day, "");
        };
    }

    /** Everything an act may touch, but the histories, which only grow. */
    private record Kept(
            Map<String, DatedOrganization> units, Map<UUID, String> cells, Set<EarlierCell> earlier,
            Set<Succession> successions) {
        static Kept of(InMemoryDesk desk) {
            return desk.look(records -> new Kept(
                    records.chronology().all().stream().collect(Collectors.toMap(DatedOrganization::code, each -> each)),
                    records.members().all().stream()
                            .collect(Collectors.toMap(each -> each.id(), each -> each.membership().cellCode())),
                    Set.copyOf(records.chronicle().earlierCells()),
                    Set.copyOf(records.chronicle().successions())));
        }
    }
}
