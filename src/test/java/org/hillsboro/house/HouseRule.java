package org.hillsboro.house;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a class of the house must keep. Each rule lists what a class does against it. */
enum HouseRule {
    USES_ONLY_PACKAGES_TO_ITS_LEFT {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            String user = house.featureOf(type).orElseThrow();
            if (!House.knows(user)) {
                return Stream.of("lives in '" + user + "', which has no place in the order of packages");
            }
            return usedClasses(type)
                    .filter(used -> house.featureOf(used).filter(other -> !House.mayUse(user, other)).isPresent())
                    .map(used -> "uses " + used.getName());
        }
    },

    ONLY_SOLVING_KNOWS_THE_SOLVER {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return house.isIn(type, "solving") ? Stream.of() : usesOf(type, "ai.timefold.", "com.google.ortools.");
        }
    },

    ONLY_STORE_KNOWS_THE_DATABASE {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return house.isIn(type, "store") ? Stream.of() : usesOf(type, "java.sql.", "javax.sql.");
        }
    },

    NAMES_SAY_WHAT_A_CLASS_IS {
        private static final Pattern EMPTY_WORD =
                Pattern.compile(".*(Utils?|Helper|Manager|Impl|Service|Processor|Base|Common|DTO|Dto|Info|Data)");

        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return EMPTY_WORD.matcher(type.getSimpleName()).matches()
                    ? Stream.of("is named with a word that says nothing")
                    : Stream.of();
        }
    },

    CLOCK_AND_RANDOMNESS_ARE_PASSED_IN {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return house.isIn(type, "cli", House.ROOT) ? Stream.of() : callsOf(type, Ambient::reads);
        }
    },

    ONLY_A_TIME_BUDGET_READS_THE_STOPWATCH {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return house.isIn(type, "solving", "planning", "cli", House.ROOT)
                    ? Stream.of()
                    : callsOf(type, call -> call.getTarget().getFullName().equals("java.lang.System.nanoTime()"));
        }
    },

    LOCAL_DATE_TIMES_STAY_AT_THE_EDGES_OF_FILES {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return house.isIn(type, "files", "time", "workforce", "history", "folder", "publishing", "payroll")
                    ? Stream.of()
                    : declarationsWith(type, Set.of(LocalDateTime.class.getName()));
        }
    },

    MONEY_IS_NEVER_A_DOUBLE {
        private static final Set<String> INEXACT =
                Set.of("double", "float", "java.lang.Double", "java.lang.Float");

        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return house.isIn(type, "pay", "attendance", "payroll", "exports")
                    ? Stream.concat(
                            declarationsWith(type, INEXACT),
                            callsOf(type, call -> typesOf(call).anyMatch(INEXACT::contains)))
                    : Stream.of();
        }

        private static Stream<String> typesOf(JavaCodeUnitAccess<?> call) {
            return Stream.concat(
                            call.getTarget().getRawParameterTypes().stream(),
                            Stream.of(call.getTarget().getRawReturnType()))
                    .map(used -> used.getBaseComponentType().getName());
        }
    },

    PACKAGES_ARE_NULL_MARKED {
        @Override
        Stream<String> brokenBy(JavaClass type, House house) {
            return type.getPackage().isAnnotatedWith(NullMarked.class)
                    ? Stream.of()
                    : Stream.of("lives in a package that is not @NullMarked");
        }
    };

    /** What this class does against the rule, each as the end of a sentence that begins with its name. */
    abstract Stream<String> brokenBy(JavaClass type, House house);

    private static Stream<JavaClass> usedClasses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .distinct();
    }

    private static Stream<String> usesOf(JavaClass type, String... packages) {
        return usedClasses(type)
                .map(JavaClass::getName)
                .filter(name -> Stream.of(packages).anyMatch(name::startsWith))
                .map(name -> "uses " + name);
    }

    private static Stream<String> callsOf(JavaClass type, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(forbidden)
                .map(call -> "calls " + call.getTarget().getFullName() + " in line " + call.getLineNumber());
    }

    private static Stream<String> declarationsWith(JavaClass type, Set<String> forbidden) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> isAnyOf(Stream.of(field.getType()), forbidden))
                .map(JavaField::getName);
        Stream<String> codeUnits = type.getCodeUnits().stream()
                .filter(unit -> isAnyOf(
                        Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType())), forbidden))
                .map(JavaCodeUnit::getName);
        return Stream.concat(fields, codeUnits)
                .map(name -> "declares '" + name + "' with " + forbidden.stream().sorted().collect(joining(" or ")));
    }

    private static boolean isAnyOf(Stream<JavaType> types, Set<String> forbidden) {
        return types.flatMap(declared -> declared.getAllInvolvedRawTypes().stream())
                .anyMatch(involved -> forbidden.contains(involved.getBaseComponentType().getName()));
    }
}
