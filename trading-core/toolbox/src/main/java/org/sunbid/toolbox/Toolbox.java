package org.sunbid.toolbox;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.sunbid.toolbox.agent.AgentCommand;
import org.sunbid.toolbox.archive.ArchiveCommand;
import org.sunbid.toolbox.audit.AuditCommand;
import org.sunbid.toolbox.authority.AuthorityCommand;
import org.sunbid.toolbox.bid.BidCommand;
import org.sunbid.toolbox.certificate.CertificateCommand;
import org.sunbid.toolbox.comparison.CompareCommand;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.Texts;
import org.sunbid.toolbox.custodian.CustodianCommand;
import org.sunbid.toolbox.draw.DrawCommand;
import org.sunbid.toolbox.log.LogCommand;
import org.sunbid.toolbox.login.LoginCommand;
import org.sunbid.toolbox.metadata.StripMetadataCommand;
import org.sunbid.toolbox.opening.OpeningCommand;
import org.sunbid.toolbox.receipt.ReceiptCommand;
import org.sunbid.toolbox.registration.RegisterCommand;
import org.sunbid.toolbox.setup.SetupCommand;
import org.sunbid.toolbox.signature.SignCommand;
import org.sunbid.toolbox.signature.VerifySignatureCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of bidders, experts and operators; commands are in the packages of their features. */
@Command(
        name = "toolbox",
        mixinStandardHelpOptions = true,
        version = "Sunbid toolbox 0.1.0",
        subcommands = {
            SetupCommand.class,
            RegisterCommand.class,
            LoginCommand.class,
            AgentCommand.class,
            BidCommand.class,
            CustodianCommand.class,
            AuthorityCommand.class,
            CertificateCommand.class,
            ReceiptCommand.class,
            DrawCommand.class,
            SignCommand.class,
            VerifySignatureCommand.class,
            OpeningCommand.class,
            ArchiveCommand.class,
            CompareCommand.class,
            StripMetadataCommand.class,
            LogCommand.class,
            AuditCommand.class
        })
public final class Toolbox implements Runnable {

    private static final String LANGUAGE_OPTION = "--lang";

    /** Libraries warn of fonts and other things that no bidder can change; faults they throw. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    static {
        LIBRARIES.setLevel(Level.SEVERE);
    }

    /** What Java puts in place of characters that the locale of the process cannot hold. */
    private static final char UNREADABLE = '\uFFFD';

    @Option(
            names = LANGUAGE_OPTION,
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang",
            defaultValue = Option.NULL_VALUE)
    @SuppressWarnings("UnusedVariable") // taken up before the commands exist, since their help is in that language
    private String language;

    @Spec
    private CommandSpec spec;

    /** Runs the command line and leaves with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
        Console console = new Console(out, err, Texts.in(language(args, System.getenv())), terminal, System.getenv());
        System.exit(run(console, args));
    }

    /** Runs a command line and returns its exit code; usable without a process of its own. */
    public static int run(Console console, String... args) {
        if (Arrays.stream(args).anyMatch(word -> word.indexOf(UNREADABLE) >= 0)) {
            console.remark("failure.encoding");
            return ExitCode.USAGE.status();
        }
        return commandLine(console).execute(args);
    }

    /** The commands, speaking to this console. */
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(Toolbox.class, new CommandFactory(console));
        commandLine.setResourceBundle(Texts.bundle(console.texts().language()));
        commandLine.setOut(console.out());
        commandLine.setErr(console.err());
        commandLine.setUsageHelpAutoWidth(false);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) ->
                new Failures(console).explain(failure).status());
        commandLine.setParameterExceptionHandler((mistake, arguments) -> {
            console.remark("failure.usage", mistake.getMessage());
            String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
            console.remark("failure.usage.help", command);
            return ExitCode.USAGE.status();
        });
        return commandLine;
    }

    /** The language of {@code --lang}, else that of the environment as POSIX orders it, else the computer's. */
    static Locale language(String[] args, Map<String, String> environment) {
        List<String> words = Arrays.asList(args);
        int place = words.indexOf(LANGUAGE_OPTION);
        Stream<String> separate =
                place >= 0 && place + 1 < words.size() ? Stream.of(words.get(place + 1)) : Stream.of();
        Stream<String> joined = words.stream()
                .filter(word -> word.startsWith(LANGUAGE_OPTION + "="))
                .map(word -> word.substring(LANGUAGE_OPTION.length() + 1));
        Stream<String> variables = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty());
        return Stream.of(separate, joined, variables)
                .flatMap(found -> found)
                .findFirst()
                .map(found -> found.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH)
                .orElseGet(Locale::getDefault);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.commandLine().getUsageMessage());
    }
}
