package org.facheng.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.facheng.deadline.LedgerReading;

/** Who may count and write dates: two clocks that share nothing, and one projection. */
@AnalyzeClasses(packages = "org.facheng", importOptions = DoNotIncludeTests.class)
class ClockRulesTest {

    @ArchTest
    static final ArchRule the_clock_library_stands_alone = classes()
            .that()
            .resideInAPackage("org.facheng.clock..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.facheng.clock..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_second_clock_stands_alone = classes()
            .that()
            .resideInAPackage("org.facheng.recheck.secondclock..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.yaml.snakeyaml..", "org.facheng.recheck.secondclock..");

    @ArchTest
    static final ArchRule whoever_counts_again_asks_the_first_clock_nothing = noClasses()
            .that()
            .resideInAPackage("org.facheng.recheck..")
            .should()
            .dependOnClassesThat(describe(
                    "count, or tell what was counted",
                    type -> type.getPackageName().startsWith("org.facheng.clock")
                            || type.getPackageName().startsWith("org.facheng.deadline")
                                    && !type.getName().startsWith(LedgerReading.class.getName())));

    /** A due date follows from facts, or from the calendar; nobody sets one. */
    @ArchTest
    static final ArchRule only_the_projection_and_the_calendar_write_clocks = noClasses()
            .that()
            .haveSimpleNameNotContaining("ClockProjection")
            .and()
            .haveSimpleNameNotContaining("CalendarMove")
            .should()
            .callMethodWhere(describe(
                    "write a clock",
                    call -> call.getTargetOwner().getPackageName().equals("org.facheng.deadline")
                            && List.of("updateClock", "insertClocks", "move", "lift")
                                    .contains(call.getName())
                            && call.getTargetOwner().getSimpleName().endsWith("Mapper")));
}
