package org.facheng.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import org.facheng.casefile.Cases;
import org.facheng.procedure.casework.CaseActs;

/** What the bytecode of the product may call, wherever it stands. */
@AnalyzeClasses(packages = "org.facheng", importOptions = DoNotIncludeTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule only_workflow_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.facheng.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule the_time_comes_from_the_one_clock = noClasses()
            .that()
            .resideOutsideOfPackage("org.facheng.platform..")
            .should(callMethodWhere(describe("it reads the time of the machine", CodeRulesTest::readsTheMachinesTime)))
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault");

    /** A person's act begins with what time has brought about; only what follows within it locks the case by itself. */
    @ArchTest
    static final ArchRule acts_of_people_come_after_what_is_due = noClasses()
            .that()
            .resideInAnyPackage("org.facheng.inbox..", "org.facheng.supervision..", "org.facheng.portal..")
            .or()
            .areAssignableTo(CaseActs.class)
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .callMethod(Cases.class, "lock", String.class);

    @ArchTest
    static final ArchRule json_is_jackson_3 = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are of Jackson 2, its annotations aside",
                    type -> type.getPackageName().startsWith("com.fasterxml.jackson")
                            && !type.getPackageName().startsWith("com.fasterxml.jackson.annotation")));

    @ArchTest
    static final ArchRule the_subjects_of_procedure_do_not_go_in_circles =
            slices().matching("org.facheng.procedure.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule beans_are_handed_over_by_constructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nobody_prints_to_the_terminal = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static boolean readsTheMachinesTime(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || target(call, Clock.class) && call.getName().startsWith("system");
    }

    private static boolean target(JavaAccess<?> access, Class<?> type) {
        return access.getTargetOwner().isEquivalentTo(type);
    }
}
