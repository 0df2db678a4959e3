package org.sunbid.toolbox.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.platform.PlatformOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code toolbox audit verify}: has a platform compute the hash chain of its audit log anew. With {@code --since} the link
 * that was the head when the file was saved must still have the hash it had, so that a log which was cut off or written
 * anew is found out by whoever kept the file.
 */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private PlatformOptions platform;

    @Option(names = "--since", paramLabel = "FILE", descriptionKey = "audit-since")
    private Path since;

    @Option(names = "--save", paramLabel = "FILE", descriptionKey = "audit-save")
    private Path save;

    VerifyAuditCommand(Console console) {
        this.console = console;
    }

    /** The head of a chain as it was once. */
    private record Head(long links, String hash) {

        static Head parse(byte[] document) {
            JsonObject json = JsonObject.readCanonical(document).allow("hash", "links");
            return new Head(json.number("links", 0, Long.MAX_VALUE), json.text("hash", 128));
        }

        byte[] toJson() {
            return CanonicalJson.write(Map.of("hash", hash, "links", links));
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Head earlier = since == null ? new Head(0, "") : Head.parse(Files.readAllBytes(since));
        JsonObject finding = platform.loggedIn().get("/api/audit/verification?link=" + earlier.links());
        Head head = new Head(finding.number("links", 0, Long.MAX_VALUE), finding.text("head"));
        if (!finding.flag("intact")) {
            throw new SealingException("toolbox.audit-broken", "after link " + head.links());
        }
        if (earlier.links() > 0
                && !(finding.has("noted") && finding.text("noted").equals(earlier.hash()))) {
            throw new SealingException("toolbox.audit-rewritten", "link " + earlier.links());
        }
        if (save != null) {
            Files.write(save, head.toJson());
        }
        console.say("audit.holds", Long.toString(head.links()), head.hash());
        return ExitCode.DONE.status();
    }
}
