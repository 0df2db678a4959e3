package org.sunbid.platform.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.sunbid.platform.time.SystemTime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may import whom, and the rules of style that code can break. A plain test of each application calls {@link
 * #assertKept}.
 */
public final class HouseRules {

    private static final String SEALING = "org.sunbid.sealing..";
    private static final String PDF = "org.sunbid.pdf..";
    private static final String TOOLBOX = "org.sunbid.toolbox..";
    private static final String PLATFORM = "org.sunbid.platform..";
    private static final String NETWORK = "org.sunbid.network..";
    private static final String TRADING = "org.sunbid.trading..";
    private static final String OPENING = "org.sunbid.opening..";
    private static final String EVALUATION = "org.sunbid.evaluation..";
    private static final String SUPERVISION = "org.sunbid.supervision..";
    private static final String NOTICE = "org.sunbid.notice..";
    private static final String APP = "org.sunbid.app..";

    private static final int MOST_LINES = 250;

    private HouseRules() {}

    /** All of Sunbid that the module under test can see keeps all rules. */
    public static void assertKept() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.sunbid");
        rules().forEach(rule -> rule.allowEmptyShould(true).check(classes));
        assertThat(longFiles()).as("files of more than %d lines", MOST_LINES).isEmpty();
    }

    /** A class that is too long is usually two ideas. */
    private static List<String> longFiles() {
        Path project = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(project.resolve("public-notice"))) {
            project = project.getParent();
        }
        return sources(project).stream()
                .filter(file -> lines(file) > MOST_LINES)
                .map(file -> file.getFileName() + ": " + lines(file))
                .toList();
    }

    /** Main sources of all modules; what builds write meanwhile is not looked at. */
    private static List<Path> sources(Path project) {
        List<Path> sources = new ArrayList<>();
        try {
            Files.walkFileTree(project, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean built = name.equals("target") || name.equals("data") || name.startsWith(".");
                    return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().matches(".*/src/main/java/.*\\.java")) {
                        sources.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ArchRule> rules() {
        return List.of(
                knowsNothingOf(
                        SEALING, PDF, TOOLBOX, PLATFORM, NETWORK, TRADING, OPENING, EVALUATION, SUPERVISION, NOTICE),
                knowsNothingOf(PDF, TOOLBOX, PLATFORM, NETWORK, TRADING, OPENING, EVALUATION, SUPERVISION, NOTICE, APP),
                knowsNothingOf(TOOLBOX, PLATFORM, NETWORK, TRADING, OPENING, EVALUATION, SUPERVISION, NOTICE, APP),
                knowsNothingOf(PLATFORM, TOOLBOX, NETWORK, TRADING, OPENING, EVALUATION, SUPERVISION, NOTICE, APP),
                knowsNothingOf(NETWORK, TOOLBOX, TRADING, OPENING, EVALUATION, SUPERVISION, NOTICE, APP),
                knowsNothingOf(TRADING, TOOLBOX, OPENING, EVALUATION, SUPERVISION, NOTICE, APP),
                knowsNothingOf(OPENING, TOOLBOX, EVALUATION, SUPERVISION, NOTICE, APP),
                knowsNothingOf(EVALUATION, TOOLBOX, OPENING, SUPERVISION, NOTICE, APP),
                knowsNothingOf(SUPERVISION, TOOLBOX, TRADING, OPENING, EVALUATION, NOTICE, APP),
                knowsNothingOf(NOTICE, TOOLBOX, TRADING, OPENING, EVALUATION, SUPERVISION, APP),
                noCyclesBetweenFeatures("sealing"),
                noCyclesBetweenFeatures("toolbox"),
                noCyclesBetweenFeatures("platform"),
                noCyclesBetweenFeatures("network"),
                noCyclesBetweenFeatures("trading"),
                noCyclesBetweenFeatures("opening"),
                noCyclesBetweenFeatures("evaluation"),
                noCyclesBetweenFeatures("supervision"),
                noCyclesBetweenFeatures("notice"),
                cryptographyStaysInSealing(),
                interfacesNeverTouchRepositories(),
                rulesAreOfNoFramework(),
                theClockIsInjected(),
                entitiesHaveNoSetters(),
                noBags());
    }

    private static ArchRule knowsNothingOf(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static ArchRule noCyclesBetweenFeatures(String module) {
        return slices().matching("org.sunbid." + module + ".(*)..").should().beFreeOfCycles();
    }

    /** Signing PDF documents is the one other place: their signatures are CMS. */
    private static ArchRule cryptographyStaysInSealing() {
        return noClasses()
                .that()
                .resideInAPackage("org.sunbid..")
                .and()
                .resideOutsideOfPackages(SEALING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "org.bouncycastle..");
    }

    private static ArchRule interfacesNeverTouchRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Api")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                "io.quarkus.hibernate.orm.panache.PanacheRepository"))
                        .or(resideInAPackage("jakarta.persistence..")))
                .because("pages and JSON only translate");
    }

    private static ArchRule rulesAreOfNoFramework() {
        return noClasses()
                .that(resideInAnyPackage("org.sunbid.platform.rule..", "org.sunbid.evaluation.method..", "..rules.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..");
    }

    private static ArchRule theClockIsInjected() {
        return noClasses()
                .that(not(resideInAnyPackage(TOOLBOX)))
                .and()
                .areNotAssignableTo(SystemTime.class)
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Math.class, "random");
    }

    private static ArchRule entitiesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .arePublic()
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    private static ArchRule noBags() {
        return noClasses()
                .that()
                .resideInAPackage("org.sunbid..")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Service)");
    }
}
