package org.attune;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.attune.roll.Trainings;
import org.attune.training.Calibrations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house: what may lean on what, and that nothing is open by accident. */
@AnalyzeClasses(packages = "org.attune", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modules_keep_to_their_declared_arrows() {
        ApplicationModules.of(Application.class).verify();
    }

    @ArchTest
    static final ArchRule no_package_cycles =
            slices().matching("org.attune.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_method_knows_no_framework = classes()
            .that()
            .resideInAPackage("org.attune.method..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.attune.method..", "java..", "org.jspecify.annotations..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule catalogue_and_commands_know_no_spring = noClasses()
            .that()
            .resideInAnyPackage("org.attune.catalogue..", "org.attune.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_time_comes_from_the_clock = noClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere(DescribedPredicate.describe(
                    "now() without the injected clock",
                    call -> Set.of(
                                            Instant.class.getName(),
                                            LocalDate.class.getName(),
                                            LocalDateTime.class.getName(),
                                            ZonedDateTime.class.getName())
                                    .contains(call.getTargetOwner().getName())
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty())));

    @ArchTest
    static final ArchRule only_screens_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("org.attune..ui..", "org.attune.shell..")
            .and()
            .doNotHaveFullyQualifiedName(Application.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule entities_are_not_public =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositories_are_not_public =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule screens_know_no_persistence = noClasses()
            .that()
            .resideInAPackage("org.attune..ui..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "persistence",
                    (JavaClass type) -> type.getPackageName().startsWith("jakarta.persistence")
                            || type.getPackageName().startsWith("org.springframework.data")
                            || type.isEquivalentTo(Transactional.class)));

    @ArchTest
    static final ArchRule only_a_calibration_renews_one_s_own_training = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Calibrations.class.getName())
            .should()
            .callMethod(Trainings.class, "renewByCalibration");

    @ArchTest
    static final ArchRule constructors_inject = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule every_screen_says_who_may_see_it = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule every_service_method_says_who_may_call_it = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(be(DescribedPredicate.describe(
                    "covered by an access rule",
                    (JavaMethod method) -> method.isAnnotatedWith(PreAuthorize.class)
                            || method.getOwner().isAnnotatedWith(PreAuthorize.class))));
}
