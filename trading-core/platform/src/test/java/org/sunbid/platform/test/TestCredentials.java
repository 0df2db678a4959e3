package org.sunbid.platform.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.suite.Suite;

/**
 * A data folder for every JVM of tests: a trust list with a demonstration authority of each suite and the platform's own
 * pair. As a test resource, found by ServiceLoader, it points the application under test at that folder.
 */
public final class TestCredentials implements QuarkusTestResourceLifecycleManager {

    private static final String FOLDER = "sunbid.test.folder";
    private static final char[] PASSWORD = "test".toCharArray();
    private static final Map<Suite, DemoAuthority> AUTHORITIES = new ConcurrentHashMap<>();
    private static final Map<String, Credentials> KEPT = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        Path folder = folder();
        return Map.of(
                "sunbid.data", folder.toString(),
                "sunbid.trust", folder.resolve("trust").toString(),
                "sunbid.platform.keystore", folder.resolve("platform.p12").toString(),
                "sunbid.timestamp.keystore", folder.resolve("timestamp.p12").toString(),
                "sunbid.platform.keystore-password", new String(PASSWORD));
    }

    @Override
    public void stop() {
        // other applications of this JVM may use the same folder
    }

    /** The authority of this suite, which every application under test trusts. */
    public static DemoAuthority authority(Suite suite) {
        Path folder = folder().resolve("authority-" + suite.id());
        return AUTHORITIES.computeIfAbsent(suite, any -> read(() -> DemoAuthority.load(folder, PASSWORD)));
    }

    /** A fresh pair of an organisation, or of a person when the code is empty. */
    public static Credentials issue(Suite suite, String name, String uscc) {
        return authority(suite).issuePair(name, uscc);
    }

    /** Makes revocations count: writes the authority's revocation list into the trust folder. */
    public static void publishRevocations(Suite suite) {
        write(authority(suite), folder());
    }

    /** The pair of the platform under test. */
    public static Credentials platform() {
        return kept("platform.p12");
    }

    /** The pair of its time stamping unit. */
    public static Credentials timestamps() {
        return kept("timestamp.p12");
    }

    /** The pair of another platform, issued when it is first asked for; the same for all class loaders of this JVM. */
    public static Credentials peer(String file, String name) {
        Path store = folder().resolve(file);
        synchronized (System.getProperties()) {
            if (!Files.exists(store)) {
                read(() -> {
                    issue(Suite.ISO_1, name, "").write(store, PASSWORD);
                    return store;
                });
            }
        }
        return kept(file);
    }

    /** Read once, since a key store is slow to open on purpose. */
    private static Credentials kept(String file) {
        Path folder = folder();
        return KEPT.computeIfAbsent(file, name -> read(() -> Credentials.read(folder.resolve(name), PASSWORD)));
    }

    /** The folder, shared by all class loaders of this JVM through a system property. */
    public static Path folder() {
        synchronized (System.getProperties()) {
            if (System.getProperty(FOLDER) == null) {
                System.setProperty(FOLDER, read(TestCredentials::create).toString());
            }
            return Path.of(System.getProperty(FOLDER));
        }
    }

    private static Path create() throws IOException {
        Path folder = Files.createTempDirectory("sunbid-test");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFolders.delete(folder)));

        for (Suite suite : Suite.values()) {
            DemoAuthority authority = DemoAuthority.create(suite, "测试认证中心 " + suite.id());
            Path own = Files.createDirectories(folder.resolve("authority-" + suite.id()));
            authority.save(own, PASSWORD);
            write(authority, folder);
            if (suite == Suite.ISO_1) {
                authority.issuePair("测试平台", "12530100MB0A000021").write(folder.resolve("platform.p12"), PASSWORD);
                authority.issueTimestampPair("测试时间戳").write(folder.resolve("timestamp.p12"), PASSWORD);
            }
        }
        return folder;
    }

    private static void write(DemoAuthority authority, Path folder) {
        read(() -> {
            authority.publish(folder.resolve("trust"), authority.suite().id());
            return folder;
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
