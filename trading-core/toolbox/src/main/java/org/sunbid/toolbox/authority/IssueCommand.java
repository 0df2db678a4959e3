package org.sunbid.toolbox.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Validity;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.setup.AuthorityFolder;
import org.sunbid.toolbox.setup.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code toolbox ca issue}: a pair, one to sign and one to encrypt, with the password in a file of its own. */
@Command(name = "issue", mixinStandardHelpOptions = true)
final class IssueCommand implements Callable<Integer> {

    private static final int LONGEST_DAYS = 3650;

    private final Console console;

    @Option(names = "--dir", required = true, paramLabel = "DIR", descriptionKey = "ca-dir")
    private Path folder;

    @Option(names = "--subject", required = true, paramLabel = "NAME", descriptionKey = "subject")
    private String subject;

    @Option(names = "--uscc", paramLabel = "CODE", defaultValue = "", descriptionKey = "uscc")
    private String uscc;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", descriptionKey = "days")
    private int days;

    @Option(names = "--out", required = true, paramLabel = "NAME", descriptionKey = "pair-out")
    private Path out;

    IssueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Validity validity = validity(days, Clock.systemUTC().instant());
        Path target = out.toAbsolutePath();
        KeyFile file = new KeyFile(target.getParent(), target.getFileName().toString());
        if (Files.exists(file.store())) {
            throw new SealingException("toolbox.exists", file.store().toString());
        }
        DemoAuthority authority = new AuthorityFolder(folder).open();
        file.write(authority.issuePair(subject, uscc, validity));
        console.say("ca.issued", subject, file.store());
        return ExitCode.DONE.status();
    }

    static Validity validity(int days, Instant from) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new SealingException("toolbox.days", days + " days");
        }
        return Validity.days(from, days);
    }
}
