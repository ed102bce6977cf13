package vn.xeploai.walls;

import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WallsTest {
    private static final String HOUSE = "vn.xeploai";
    private static final String OFFENDERS = "vn.xeploai.walls.offenders";

    private static final JavaClasses REAL =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(OFFENDERS);

    static Stream<String> walls() {
        return new Walls(HOUSE).all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_house_keeps_the_wall(String wall) {
        rule(HOUSE, wall).check(REAL);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void the_wall_bites_an_offender(String wall) {
        assertThatThrownBy(() -> rule(OFFENDERS, wall).check(WRONG)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule rule(String root, String wall) {
        Map<String, ArchRule> walls = new Walls(root).all();
        ArchRule rule = walls.get(wall);
        if (rule == null) {
            throw new IllegalArgumentException(wall);
        }
        return rule;
    }
}
