package org.sunbid.toolbox.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.NoteSigner;
import org.sunbid.sealing.suite.Suite;
import org.sunbid.sealing.timestamp.Timestamp;
import org.sunbid.sealing.timestamp.TimestampAuthority;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.console.SecretFile;

import static org.assertj.core.api.Assertions.assertThat;

class SetupTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /** Ready since before the first test; a further setup is part of what is tested. */
    @TempDir
    private static Path data;

    @BeforeAll
    static void setup() {
        assertThat(CommandLineRun.of("setup", "--data", data.toString()).exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "trading", "supervision"})
    void eachPlatformHasAPairThatTheTrustFolderVerifies(String platform) throws IOException {
        Path keys = data.resolve(platform).resolve("keys");
        Credentials credentials =
                Credentials.read(keys.resolve("platform.p12"), SecretFile.read(keys.resolve("platform.password")));
        TrustList trust = TrustList.load(data.resolve("trust"));

        assertThat(credentials.suite()).isEqualTo(Suite.GM_1);
        assertThat(trust.verify(credentials.signingCertificate(), Purpose.SIGN, NOW)
                        .uscc())
                .hasSize(18);
        assertThat(Pem.certificate(Files.readString(keys.resolve("platform.crt"))))
                .isEqualTo(credentials.signingCertificate());
        assertThat(trust.verify(
                                Pem.certificate(Files.readString(keys.resolve("platform-encryption.crt"))),
                                Purpose.ENCRYPT,
                                NOW)
                        .certificate())
                .isEqualTo(credentials.encryptionCertificate());
    }

    @Test
    void theTimeStampingUnitStampsAndTheLogsKeyIsTrusted() throws IOException {
        Path keys = data.resolve("trading/keys");
        Credentials unit =
                Credentials.read(keys.resolve("timestamp.p12"), SecretFile.read(keys.resolve("timestamp.password")));

        byte[] token = new TimestampAuthority(unit, () -> NOW).stamp(new byte[1]);

        assertThat(Timestamp.verify(new byte[1], token, TrustList.load(data.resolve("trust")))
                        .at())
                .isEqualTo(NOW);
        assertThat(Files.readString(data.resolve("trust/trading-log.vkey")).strip())
                .isEqualTo(NoteSigner.parse(Files.readString(keys.resolve("log.key")))
                        .key()
                        .format());
    }

    @Test
    void aSecondSetupChangesNothing() throws IOException {
        Map<Path, String> before = contents();

        setup();

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aSetupThatWasInterruptedIsCompleted() throws IOException {
        Files.delete(data.resolve("public/keys/platform.p12"));
        Files.delete(data.resolve("trust/demo-gm-1.crl"));

        setup();

        Path keys = data.resolve("public/keys");
        char[] password = SecretFile.read(keys.resolve("platform.password"));
        assertThat(Credentials.read(keys.resolve("platform.p12"), password).suite())
                .isEqualTo(Suite.GM_1);
        assertThat(data.resolve("trust/demo-gm-1.crl")).exists();
    }

    @Test
    void onlyTheOwnerReadsKeysAndPasswords() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> secrets = files.filter(file -> file.toString().matches(".*\\.(p12|password|key)"))
                    .toList();
            assertThat(secrets).hasSizeGreaterThanOrEqualTo(13).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void anUnknownSuiteIsRefused() {
        CommandLineRun run = CommandLineRun.of("setup", "--data", data.toString(), "--suite", "RSA");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("seal.unknown-suite");
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
