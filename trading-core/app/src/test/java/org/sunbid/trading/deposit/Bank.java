package org.sunbid.trading.deposit;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sunbid.platform.start.PlatformHome;
import org.sunbid.platform.test.Eventually;
import org.sunbid.platform.test.TestPeople.Person;
import org.sunbid.trading.bid.BiddingLot;

/** The bank's side of the folder by which the platform under test reaches it. */
public final class Bank {

    private static final Duration WAIT = Duration.ofSeconds(60);

    private Bank() {}

    /** Credits a payment and waits until the platform has taken it up. */
    public static String credited(BiddingLot lot, Person payer, String yuan) {
        String reference = "B" + UUID.randomUUID();
        try {
            Path incoming = Files.createDirectories(folder().resolve("credited"));
            Path draft = incoming.resolve(reference + ".draft");
            Files.writeString(
                    draft,
                    String.join(
                            ",",
                            reference,
                            lot.code(),
                            payer.uscc(),
                            payer.name(),
                            yuan,
                            Instant.now().toString()));
            Files.move(draft, incoming.resolve(reference + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Eventually.holds(WAIT, () -> Files.exists(folder().resolve("taken").resolve(reference + ".csv")));
        return reference;
    }

    /** The platform has asked for this payment to be sent back. */
    public static boolean sentBack(String reference) {
        return Files.exists(folder().resolve("returns").resolve(reference));
    }

    private static Path folder() {
        return Arc.container().instance(PlatformHome.class).get().folder().resolve("deposits");
    }
}
