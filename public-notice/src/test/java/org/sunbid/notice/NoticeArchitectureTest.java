package org.sunbid.notice;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.sunbid.notice", importOptions = ImportOption.DoNotIncludeTests.class)
class NoticeArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("org.sunbid.notice.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PAGES_AND_INTERFACES_TRANSLATE_ONLY = noClasses()
            .that()
            .haveNameMatching(".*(Pages|Page|Api)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PanacheRepositoryBase.class);

    @ArchTest
    static final ArchRule NOBODY_READS_THE_MACHINE_CLOCK = noClasses().should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_A_TRADING_PLATFORMS_INSIDE =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.sunbid.trading..");
}
