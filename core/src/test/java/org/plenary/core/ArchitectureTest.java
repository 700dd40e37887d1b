package org.plenary.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions of the design, and what would make the same game end differently somewhere else. */
class ArchitectureTest {
    private static final String ROOT = "org.plenary.core";
    /** A package uses only those before it. */
    private static final List<String> ORDER = List.of("model", "random", "text", "climate", "world", "dynamics", "appraisal",
            "talks", "negotiator", "scenario", "game", "journal", "report", "lab", "cli");
    /** What decides a game: the packages in which the same input must give the same bits. */
    private static final String[] GAME = List.of("model", "random", "climate", "world", "dynamics", "appraisal", "talks",
            "negotiator", "scenario", "game", "journal").stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    private static final List<String> TRANSCENDENTAL = List.of("sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh",
            "cosh", "tanh", "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "random");
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    private static String packageOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    @Test
    void everyPackageOfTheDesignIsThereAndNoOther() {
        assertEquals(ORDER.stream().sorted().toList(),
                CORE.stream().map(ArchitectureTest::packageOf).distinct().sorted().toList());
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        classes().should(new ArchCondition<JavaClass>("use only packages before their own in " + ORDER) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = ORDER.indexOf(packageOf(type));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(d -> ORDER.indexOf(packageOf(d.getTargetClass())) > own)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        }).check(CORE);
    }

    /** Every folder counts by itself, those of dynamics too. */
    @Test
    void thereIsNoCycleBetweenPackages() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreKnowsNoGraphics() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("com.badlogic..", "org.lwjgl..", "java.awt..", "javax.swing..").check(CORE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(CORE);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli..").should().callMethod(System.class, "exit", int.class)
                .check(CORE);
    }

    @Test
    void aGameReadsNoClock() {
        noClasses().that().resideInAnyPackage(GAME).should().dependOnClassesThat().resideInAPackage("java.time..")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Date").check(CORE);
    }

    @Test
    void aGameDrawsOnlyFromNamedStreams() {
        noClasses().that().resideInAnyPackage(GAME).should().dependOnClassesThat().areAssignableTo(Random.class)
                .orShould().dependOnClassesThat().resideInAPackage("java.util.random..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.SplittableRandom")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.security.SecureRandom")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.UUID").check(CORE);
    }

    @Test
    void aGameCalculatesTheSameOnEveryMachine() {
        noClasses().that().resideInAnyPackage(GAME)
                .should(call("a method of Math whose last bit differs between machines: use StrictMath",
                        t -> t.getOwner().isEquivalentTo(Math.class) && TRANSCENDENTAL.contains(t.getName()))).check(CORE);
    }

    @Test
    void aGameHasNoCollectionWithoutAnOrder() {
        noClasses().that().resideInAnyPackage(GAME)
                .should(call("a maker of a collection of several whose order differs from run to run: use a tree or a linked one",
                        t -> t.getOwner().isEquivalentTo(java.util.Set.class) && t.getName().equals("of") && t.getRawParameterTypes().size() > 1
                                || t.getOwner().isEquivalentTo(java.util.Map.class) && t.getName().equals("of") && t.getRawParameterTypes().size() > 2
                                || (t.getOwner().isEquivalentTo(java.util.Set.class) || t.getOwner().isEquivalentTo(java.util.Map.class))
                                        && List.of("copyOf", "ofEntries").contains(t.getName())))
                .orShould().callConstructor(HashMap.class).orShould().callConstructor(HashMap.class, int.class)
                .orShould().callConstructor(HashSet.class).orShould().callConstructor(HashSet.class, java.util.Collection.class)
                .orShould().callMethod(java.util.stream.Collectors.class, "toSet").check(CORE);
    }

    @Test
    void aGameRunsInOneThread() {
        noClasses().that().resideInAnyPackage(GAME)
                .should(call("a parallel stream", t -> List.of("parallel", "parallelStream").contains(t.getName())))
                .orShould().dependOnClassesThat().areAssignableTo(Thread.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.util.concurrent.Executor.class).check(CORE);
    }

    @Test
    void aGameKnowsNoDefaultLocale() {
        noClasses().that().resideInAnyPackage(GAME)
                .should(call("a method that depends on the default locale",
                        t -> t.getOwner().isEquivalentTo(java.util.Locale.class) && t.getName().equals("getDefault")
                                || t.getOwner().isEquivalentTo(String.class) && t.getRawParameterTypes().isEmpty()
                                        && List.of("toLowerCase", "toUpperCase").contains(t.getName()))).check(CORE);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).sorted().toList());
        }
    }

    private static ArchCondition<JavaClass> call(String what, Predicate<CodeUnitCallTarget> which) {
        return callMethodWhere(target(describe(what, which::test))).as("call " + what);
    }
}
