package vn.xeploai.walls;

import java.util.LinkedHashMap;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The walls of {@code docs/architecture.md}, for any root package, so that offenders can be built beside the real house. */
final class Walls {
    private static final String[] PURE = {"java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "java.io", "org.jspecify.."};

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    /** All walls by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> walls = new LinkedHashMap<>();
        walls.put("modelIsPure", onlyImports("model", new String[] {"model"}, "the field must hold still for auditors"));
        walls.put("rulesArePure", onlyImports("rules", new String[] {"model", "rules"}, "rulings must be repeatable years later"));
        walls.put("workKnowsTheCoreOnly", workKnowsTheCoreOnly());
        walls.put("noClockInTheCore", noClockInTheCore());
        walls.put("hibernateOnlyInStorage", onlyIn("storage", "Hibernate is an adapter", "org.hibernate..", "jakarta.persistence..", "org.flywaydb..", "java.sql..", "javax.sql..", "org.h2.."));
        walls.put("poiOnlyInWorkbookAndReport", noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(root + ".workbook..", root + ".report.."))))
                .should().dependOnClassesThat().resideInAPackage("org.apache.poi..")
                .because("workbooks are read and written in two rooms only").allowEmptyShould(true));
        walls.put("pagesOfPdfOnlyInTheirRoom", noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".report.paper.."))))
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "javax.print..", "java.awt.print..")
                .because("one room shows and prints what another drew").allowEmptyShould(true));
        walls.put("screensOnlyInUi", noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(root + ".ui..", root + ".boot.."))))
                .should().dependOnClassesThat().resideInAPackage("javafx..")
                .because("only the window knows JavaFX").allowEmptyShould(true));
        walls.put("viewModelsKnowNoToolkit", noClasses()
                .that().haveSimpleNameEndingWith("ViewModel").or().haveSimpleNameEndingWith("Row")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.concurrent..")
                .because("view-models run in a unit test without a toolkit").allowEmptyShould(true));
        walls.put("oneHopOntoTheFxThread", noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".ui.kit.."))))
                .should().callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .because("results hop onto the FX thread in one place").allowEmptyShould(true));
        walls.put("nobodyImportsBoot", noClasses()
                .that(resideInAPackage(root + ".*..").and(not(resideInAPackage(root + ".boot.."))))
                .should().dependOnClassesThat().resideInAPackage(root + ".boot..")
                .because("only Main starts the wiring").allowEmptyShould(true));
        walls.put("placesDoNotSeeEachOther", slices()
                .matching(root + ".ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAPackage(root + ".ui.shell.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage(root + ".ui.kit.."))
                .because("a place can be taken out without touching another").allowEmptyShould(true));
        walls.put("noRings", slices()
                .matching(root + ".(**)").should().beFreeOfCycles()
                .because("every line knows its room").allowEmptyShould(true));
        walls.put("portsSpeakTheField", noMethods()
                .that().areDeclaredInClassesThat().resideInAPackage(root + ".work.port..")
                .should().haveRawReturnType(resideInAPackage(root + ".storage.."))
                .because("ports neither take nor return entities").allowEmptyShould(true));
        return walls;
    }

    private ArchRule onlyImports(String room, String[] rooms, String because) {
        String[] allowed = new String[PURE.length + rooms.length];
        System.arraycopy(PURE, 0, allowed, 0, PURE.length);
        for (int i = 0; i < rooms.length; i++) {
            allowed[PURE.length + i] = root + "." + rooms[i] + "..";
        }
        return classes().that().resideInAPackage(root + "." + room + "..")
                .should().onlyDependOnClassesThat(resideInAnyPackage(allowed).or(isArray()))
                .because(because).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> isArray() {
        return DescribedPredicate.describe("arrays", type -> type.isArray() || type.isPrimitive());
    }

    private ArchRule workKnowsTheCoreOnly() {
        return noClasses().that().resideInAPackage(root + ".work..")
                .should().dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAnyPackage(root + ".model..", root + ".rules..", root + ".work.."))))
                .because("use cases own their ports and know no adapter").allowEmptyShould(true);
    }

    private ArchRule noClockInTheCore() {
        return noClasses().that().resideInAnyPackage(root + ".model..", root + ".rules..")
                .should().callMethodWhere(asksTheClock())
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .because("the day a judgement is made must not change it").allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheClock() {
        return DescribedPredicate.describe("a clock is asked", call -> {
            String owner = call.getTargetOwner().getName();
            return (owner.startsWith("java.time.") && call.getName().equals("now"))
                    || (owner.equals("java.lang.System") && call.getName().startsWith("current"));
        });
    }

    private ArchRule onlyIn(String room, String because, String... packages) {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + "." + room + ".."))))
                .should().dependOnClassesThat().resideInAnyPackage(packages)
                .because(because).allowEmptyShould(true);
    }
}
