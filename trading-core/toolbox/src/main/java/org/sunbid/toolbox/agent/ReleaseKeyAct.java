package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.toolbox.bid.BidFolder;
import org.sunbid.toolbox.bid.ReleaseKey;
import org.sunbid.toolbox.login.Login;
import org.sunbid.toolbox.platform.PlatformClient;

/** Releases the key of one's own bid, as {@code bid release-key} does and under the same rules. */
record ReleaseKeyAct(String origin, BidFolder folder, PlatformClient platform, Login login, ReleaseKey release)
        implements Act {

    @Override
    public Question question() {
        try {
            SealSubject subject = folder.header().subject();
            return Question.of("agent.ask.release-key", origin, subject.lot(), subject.bid());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public Map<String, String> perform() throws IOException, InterruptedException {
        String session = login.open().token();
        release.release(folder, platform.with(session), Clock.systemUTC().instant());
        return Map.of("bid", folder.header().subject().bid().toString());
    }
}
