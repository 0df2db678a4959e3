package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ExitCode;
import org.sunbid.toolbox.console.KeyOptions;
import org.sunbid.toolbox.platform.PlatformClient;
import org.sunbid.toolbox.platform.PlatformOptions;
import org.sunbid.toolbox.platform.PlatformRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code toolbox bid release-keys}: the keys of all own bids of a tender, lot after lot. A lot that refuses does not keep the
 * others from theirs; a key that is there already is no refusal.
 */
@Command(name = "release-keys", mixinStandardHelpOptions = true)
final class ReleaseKeysCommand implements Callable<Integer> {

    private static final String ALREADY = "opening.already-released";

    private final Console console;

    @Option(names = "--tender", required = true, paramLabel = "CODE", descriptionKey = "tender")
    private String tender;

    @Option(names = "--bids", required = true, paramLabel = "DIR", descriptionKey = "bids-dir")
    private Path bids;

    @Option(names = "--trust", required = true, paramLabel = "DIR", descriptionKey = "trust")
    private Path trust;

    @Mixin
    private KeyOptions key;

    @Mixin
    private PlatformOptions platform;

    ReleaseKeysCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Collection<BidFolder> handedIn = new BidShelf(bids).handedIn(tender);
        if (handedIn.isEmpty()) {
            throw new SealingException("toolbox.no-bid-of-tender", tender);
        }
        ReleaseKey release = new ReleaseKey(key.credentials(), TrustList.load(trust));
        PlatformClient client = platform.loggedIn();
        int refused = 0;
        for (BidFolder bid : handedIn) {
            refused += released(release, bid, client) ? 0 : 1;
        }
        console.say("bid.released-all", handedIn.size() - refused, handedIn.size());
        return (refused == 0 ? ExitCode.DONE : ExitCode.REFUSED).status();
    }

    private boolean released(ReleaseKey release, BidFolder bid, PlatformClient client)
            throws IOException, InterruptedException {
        String lot = bid.header().subject().lot();
        try {
            release.release(bid, client, BidOptions.now());
            console.say("bid.released-lot", lot);
            return true;
        } catch (PlatformRefusal refusal) {
            if (refusal.code().equals(ALREADY)) {
                console.say("bid.released-before", lot);
                return true;
            }
            console.remark("bid.release-refused", lot, refusal.code(), refusal.title());
            return false;
        } catch (SealingException refusal) {
            String code = refusal.reasonCode();
            console.remark(
                    "bid.release-refused",
                    lot,
                    code,
                    console.texts().reason(code).orElse(""));
            return false;
        }
    }
}
