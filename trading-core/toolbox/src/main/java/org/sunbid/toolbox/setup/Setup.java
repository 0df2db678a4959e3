package org.sunbid.toolbox.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.toolbox.console.SecretFile;

/**
 * Makes a data folder ready for three platforms of a demonstration. What is there stays as it is, so it may run before
 * every start.
 *
 * <pre>
 * ca/gm-1, ca/iso-1                      demo authorities of both suites, with their passwords
 * trust/                                 their certificates and revocation lists, the keys of the public log and its witnesses
 * {public,trading,supervision}/keys/     platform.p12, platform.password, platform.crt, platform-encryption.crt
 * trading/keys/                          timestamp.p12, timestamp.password, timestamp.crt; log.key
 * {public,supervision}/keys/             witness.key
 * </pre>
 *
 * <p>The time stamping unit is of suite ISO-1 always, so that {@code openssl ts} can verify its tokens.
 */
public final class Setup {

    /** The origin of the demonstration's public log. */
    public static final String LOG_ORIGIN = "trading.sunbid/log";

    static final String KEYS = "keys";

    private final Path data;
    private final Suite platformSuite;

    /** Setup of this folder with platforms that sign in this suite. */
    public Setup(Path data, Suite platformSuite) {
        this.data = data;
        this.platformSuite = platformSuite;
    }

    /** The folder of certificates and keys that everybody trusts. */
    public static Path trust(Path data) {
        return data.resolve("trust");
    }

    /** The demo authority of a suite. */
    public static AuthorityFolder authority(Path data, Suite suite) {
        return new AuthorityFolder(data.resolve("ca").resolve(name(suite)));
    }

    /** Makes what is missing. */
    public void run() throws IOException {
        Map<Suite, DemoAuthority> authorities = new EnumMap<>(Suite.class);
        for (Suite suite : Suite.values()) {
            authorities.put(suite, authority(suite));
        }
        for (DemoPlatform platform : DemoPlatform.values()) {
            new KeyFile(keys(platform), "platform")
                    .openOrIssue(() -> authorities.get(platformSuite).issuePair(platform.holder(), platform.uscc()));
        }
        new KeyFile(keys(DemoPlatform.TRADING), "timestamp")
                .openOrIssue(() -> authorities.get(Suite.ISO_1).issueTimestampPair("Demo Time Stamps 示范时间戳"));
        log();
    }

    private DemoAuthority authority(Suite suite) throws IOException {
        AuthorityFolder folder = authority(data, suite);
        DemoAuthority authority =
                folder.exists() ? folder.open() : folder.create(suite, "Demo CA 示范证书颁发机构 " + suite.id());
        String published = "demo-" + name(suite);
        if (!Files.exists(trust(data).resolve(published + ".crl"))) {
            authority.publish(trust(data), published);
        }
        return authority;
    }

    /** The trading platform keeps a log, the two others are its witnesses. */
    private void log() throws IOException {
        noteKey(keys(DemoPlatform.TRADING).resolve("log.key"), LOG_ORIGIN, NoteKey.Use.NOTE, "trading-log");
        for (DemoPlatform witness : List.of(DemoPlatform.PUBLIC, DemoPlatform.SUPERVISION)) {
            String name = witness.id() + "/witness";
            noteKey(keys(witness).resolve("witness.key"), name, NoteKey.Use.COSIGNATURE, witness.id() + "-witness");
        }
    }

    private void noteKey(Path key, String name, NoteKey.Use use, String published) throws IOException {
        if (!Files.exists(key)) {
            SecretFile.write(key, NoteSigner.generate(name, use).format());
        }
        NoteSigner signer = NoteSigner.parse(Files.readString(key));
        Files.writeString(trust(data).resolve(published + ".vkey"), signer.key().format() + "\n");
    }

    private Path keys(DemoPlatform platform) {
        return data.resolve(platform.id()).resolve(KEYS);
    }

    static String name(Suite suite) {
        return suite.id().toLowerCase(Locale.ROOT);
    }
}
