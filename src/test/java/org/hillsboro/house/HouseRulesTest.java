package org.hillsboro.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private static final House HOUSE = new House("org.hillsboro");
    private static final House PLANTED = new House("org.hillsboro.house.planted");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE.root());
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED.root());
    private static final JavaClasses TEST_CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/house/planted/"))
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(HOUSE.root());

    /** Which of the planted classes break which rule; every other planted class keeps it. */
    private static final Map<HouseRule, Set<String>> BREACHES = Map.of(
            HouseRule.USES_ONLY_PACKAGES_TO_ITS_LEFT,
                    Set.of("time.KnowsTheCenter", "store.KnowsItsNeighbour", "cellar.HasNoPlace", "cli.KnowsTheRoot"),
            HouseRule.ONLY_SOLVING_KNOWS_THE_SOLVER, Set.of("roster.KnowsTheSolver"),
            HouseRule.ONLY_STORE_KNOWS_THE_DATABASE, Set.of("planning.KnowsTheDatabase"),
            HouseRule.NAMES_SAY_WHAT_A_CLASS_IS, Set.of("center.QueueHelper", "center.Queues$ViewImpl"),
            HouseRule.CLOCK_AND_RANDOMNESS_ARE_PASSED_IN,
                    Set.of("forecast.ReadsTheClock", "forecast.HandsOnTheClock", "solving.DrawsUnseeded"),
            HouseRule.ONLY_A_TIME_BUDGET_READS_THE_STOPWATCH, Set.of("reporting.ReadsTheStopwatch"),
            HouseRule.LOCAL_DATE_TIMES_STAY_AT_THE_EDGES_OF_FILES, Set.of("roster.KeepsLocalTimes"),
            HouseRule.MONEY_IS_NEVER_A_DOUBLE, Set.of("pay.PaysInDoubles", "payroll.RoundsDoubles"),
            HouseRule.PACKAGES_ARE_NULL_MARKED, Set.of("cellar.HasNoPlace"));

    @ParameterizedTest
    @EnumSource
    void theHouseKeeps(HouseRule rule) {
        assertThat(sentences(breaches(rule, CLASSES, HOUSE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleCatchesWhatBreaksItAndNothingElse(HouseRule rule) {
        assertThat(breaches(rule, PLANTED_CLASSES, PLANTED).keySet()).isEqualTo(BREACHES.get(rule));
    }

    @Test
    void everyWayToTakeTimeOrChanceFromTheSurroundingsIsSeen() {
        var breaches = breaches(HouseRule.CLOCK_AND_RANDOMNESS_ARE_PASSED_IN, PLANTED_CLASSES, PLANTED);
        assertThat(breaches.get("forecast.ReadsTheClock")).hasSize(10);
        assertThat(breaches.get("solving.DrawsUnseeded")).hasSize(7);
    }

    @Test
    void noPackagesUseEachOther() {
        noCycles(HOUSE).check(CLASSES);
        assertThatThrownBy(() -> noCycles(PLANTED).check(PLANTED_CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("solving.chicken")
                .hasMessageContaining("solving.egg");
    }

    @Test
    void namesOfTestsSayWhatTheyAre() {
        assertThat(sentences(breaches(HouseRule.NAMES_SAY_WHAT_A_CLASS_IS, TEST_CLASSES, HOUSE)))
                .isEmpty();
    }

    @Test
    void sourceFilesCanBeReadInOneGo(@TempDir Path planted) throws IOException {
        assertThat(SourceRules.tooLong(MAIN)).isEmpty();
        assertThat(SourceRules.tooLong(TEST)).isEmpty();

        Files.writeString(planted.resolve("Fits.java"), "//\n".repeat(350));
        Files.writeString(planted.resolve("TooLong.java"), "//\n".repeat(351));
        assertThat(SourceRules.tooLong(planted)).isEqualTo(Map.of(Path.of("TooLong.java"), 351));
    }

    @Test
    void packagesSayWhatTheyHold(@TempDir Path planted) throws IOException {
        assertThat(SourceRules.undescribedPackages(MAIN)).isEmpty();

        for (String feature : List.of("described", "silent", "unmarked", "missing")) {
            Files.createDirectory(planted.resolve(feature));
            Files.writeString(planted.resolve(feature).resolve("Fact.java"), "class Fact {}");
        }
        packageInfo(planted, "described", "/**\n * Holds facts.\n */\n@NullMarked\npackage described;\n");
        packageInfo(planted, "silent", "@NullMarked\npackage silent;\n");
        packageInfo(planted, "unmarked", "/**\n * Holds facts.\n */\npackage unmarked;\n");
        assertThat(SourceRules.undescribedPackages(planted))
                .containsExactlyInAnyOrder(Path.of("silent"), Path.of("unmarked"), Path.of("missing"));
    }

    private static void packageInfo(Path sources, String feature, String text) throws IOException {
        Files.writeString(sources.resolve(feature).resolve("package-info.java"), text);
    }

    private static ArchRule noCycles(House house) {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** The classes that break a rule, by their name within the house, each with what it does against the rule. */
    private static Map<String, Set<String>> breaches(HouseRule rule, JavaClasses classes, House house) {
        return classes.stream()
                .flatMap(type -> rule.brokenBy(type, house).map(breach -> Map.entry(nameWithin(house, type), breach)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static List<String> sentences(Map<String, Set<String>> breaches) {
        return breaches.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(breach -> entry.getKey() + " " + breach))
                .sorted()
                .toList();
    }

    private static String nameWithin(House house, JavaClass type) {
        return type.getName().substring(house.root().length() + 1);
    }
}
