package org.plenary.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** The directions between the packages of the desktop. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.plenary");

    @Test
    void presentKnowsNoGraphics() {
        noClasses().that().resideInAPackage("org.plenary.desktop.present..")
                .should().dependOnClassesThat().resideInAPackage("com.badlogic..").check(CLASSES);
    }

    @Test
    void coreKnowsNoDesktop() {
        noClasses().that().resideInAPackage("org.plenary.core..")
                .should().dependOnClassesThat().resideInAnyPackage("org.plenary.desktop..", "com.badlogic..").check(CLASSES);
    }

    @Test
    void widgetsAndSceneryKnowNoScreen() {
        noClasses().that().resideInAnyPackage("org.plenary.desktop.asset..", "org.plenary.desktop.ui..", "org.plenary.desktop.scenery..")
                .should().dependOnClassesThat().resideInAPackage("org.plenary.desktop.screen..").check(CLASSES);
    }

    @Test
    void sceneryKnowsNoGame() {
        noClasses().that().resideInAPackage("org.plenary.desktop.scenery..")
                .should().dependOnClassesThat().resideInAnyPackage("org.plenary.core.world..", "org.plenary.core.talks..", "org.plenary.core.game..").check(CLASSES);
    }

    @Test
    void thereIsNoCycleBetweenPackages() {
        slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith("org.plenary.desktop") ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "every package of the desktop";
            }
        }).should().beFreeOfCycles().check(CLASSES);
    }
}
