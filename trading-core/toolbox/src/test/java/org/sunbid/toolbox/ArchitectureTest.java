package org.sunbid.toolbox;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.sunbid.toolbox", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.sunbid.toolbox.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresDoNotKnowTheCommandLineAsAWhole = noClasses()
            .that()
            .resideInAPackage("org.sunbid.toolbox.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sunbid.toolbox");

    @ArchTest
    static final ArchRule cryptographyIsSealingsAlone =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.crypto..", "org.bouncycastle..");
}
