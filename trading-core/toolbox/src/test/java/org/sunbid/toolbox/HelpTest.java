package org.sunbid.toolbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void helpReadsAsItWasWritten(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);

        String help = CommandLineRun.in(locale, Map.of(), "--help").out()
                + CommandLineRun.in(locale, Map.of(), "bid", "--help").out()
                + CommandLineRun.in(locale, Map.of(), "bid", "submit", "--help").out();

        assertThat(help).isEqualTo(golden("help_" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCommandAndOptionIsExplained(String language) {
        CommandLine root = Toolbox.commandLine(console(Locale.forLanguageTag(language)));

        assertThat(all(root)).allSatisfy(command -> {
            String name = command.getCommandSpec().qualifiedName();
            assertThat(command.getCommandSpec().usageMessage().header())
                    .as(name)
                    .isNotEmpty();
            assertThat(command.getCommandSpec().args()).as(name).allSatisfy(option -> assertThat(
                            description(command, option))
                    .as(option.toString())
                    .isNotEmpty());
        });
        assertThat(all(root)).hasSizeGreaterThan(20);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        ResourceBundle english = Texts.bundle(Locale.ENGLISH);
        ResourceBundle chinese = Texts.bundle(Locale.CHINESE);

        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(chinese.keySet().stream()
                        .filter(key -> chinese.getString(key).equals(english.getString(key))))
                .containsExactlyInAnyOrder("failure.violation", "usage.parameterListHeading");
    }

    @Test
    void theLanguageComesFromTheOptionThenFromTheEnvironment() {
        Map<String, String> chinese = Map.of("LANG", "zh_CN.UTF-8");

        assertThat(Toolbox.language(new String[] {"--lang", "en"}, chinese)).isEqualTo(Locale.ENGLISH);
        assertThat(Toolbox.language(new String[] {"ca", "--lang=zh"}, Map.of("LANG", "C")))
                .isEqualTo(Locale.CHINESE);
        assertThat(Toolbox.language(new String[] {}, chinese)).isEqualTo(Locale.CHINESE);
        assertThat(Toolbox.language(new String[] {}, Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")))
                .isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "bid", "bid fly", "setup --data", "setup extra", "ca issue"})
    void aWrongCommandLineIsExplainedWithExitCode2(String line) {
        CommandLineRun run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Wrong usage").contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesThatTheLocaleCannotHoldAreRefusedAndNotSentAsQuestionMarks() {
        CommandLineRun run = CommandLineRun.of("ca", "init", "--dir", "ca", "--name", "\uFFFD\uFFFD");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    }

    private static String[] description(CommandLine command, ArgSpec option) {
        return command.getCommandSpec().usageMessage() == null ? new String[0] : option.description();
    }

    private static Stream<CommandLine> tree(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::tree));
    }

    private static List<CommandLine> all(CommandLine root) {
        return tree(root).toList();
    }

    private static Console console(Locale language) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Console(nowhere, nowhere, Texts.in(language), false, Map.of());
    }

    private static String golden(String name) throws IOException {
        try (InputStream golden = HelpTest.class.getResourceAsStream(name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
