package org.sunbid.toolbox.setup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.SecretFile;

/**
 * Makes the folder of a second city ready, beside the three platforms that {@link Setup} made ready: authorities, keys and
 * a trust list of its own. Each trust list gets what the other city publishes: certificates and revocation lists of its
 * authorities, the key of its log. What is there stays as it is.
 *
 * <pre>
 * {city}/ca/gm-1, ca/iso-1       demo authorities of this city
 * {city}/trust/                  what this city trusts: its own authorities and log, those of the others
 * {city}/trading/keys/           platform.*, timestamp.*, log.key
 * </pre>
 */
final class CitySetup {

    private static final DemoPlatform TRADING = DemoPlatform.TRADING;

    private final Path data;
    private final DemoCity city;
    private final Suite platformSuite;

    CitySetup(Path data, DemoCity city, Suite platformSuite) {
        this.data = data;
        this.city = city;
        this.platformSuite = platformSuite;
    }

    /** Makes what is missing. */
    void run() throws IOException {
        Map<Suite, DemoAuthority> authorities = new EnumMap<>(Suite.class);
        for (Suite suite : Suite.values()) {
            authorities.put(suite, authority(suite));
        }
        Path keys = folder().resolve(TRADING.id()).resolve(Setup.KEYS);
        new KeyFile(keys, "platform")
                .openOrIssue(() -> authorities.get(platformSuite).issuePair(city.holder(), city.uscc()));
        new KeyFile(keys, "timestamp")
                .openOrIssue(() -> authorities.get(Suite.ISO_1).issueTimestampPair(city.holder() + " Time Stamps 时间戳"));
        log(keys.resolve("log.key"));
        share(Setup.trust(data), Setup.trust(folder()));
        share(Setup.trust(folder()), Setup.trust(data));
    }

    private Path folder() {
        return data.resolve(city.id());
    }

    private DemoAuthority authority(Suite suite) throws IOException {
        AuthorityFolder authorities = Setup.authority(folder(), suite);
        DemoAuthority authority =
                authorities.exists() ? authorities.open() : authorities.create(suite, city.authority(suite.id()));
        String published = city.id() + "-" + Setup.name(suite);
        if (!Files.exists(Setup.trust(folder()).resolve(published + ".crl"))) {
            authority.publish(Setup.trust(folder()), published);
        }
        return authority;
    }

    /** Named for the city, so that nobody takes its log for another's. */
    private void log(Path key) throws IOException {
        if (!Files.exists(key)) {
            SecretFile.write(
                    key,
                    NoteSigner.generate(city.id() + ".sunbid/log", NoteKey.Use.NOTE)
                            .format());
        }
        NoteSigner signer = NoteSigner.parse(Files.readString(key));
        Files.writeString(
                Setup.trust(folder()).resolve(city.id() + "-log.vkey"),
                signer.key().format() + "\n");
    }

    /** What is published here and not known there; nothing that is there is replaced. */
    private static void share(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from, "*.{crt,crl,vkey}")) {
            for (Path file : files) {
                Path copy = to.resolve(file.getFileName());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
