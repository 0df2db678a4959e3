package org.sunbid.sealing.timestamp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** {@code openssl ts -verify} as the judge of our tokens in suite ISO-1; openssl knows no time stamps with SM2. */
class OpensslAcceptsTimestampsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:10:11Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void opensslIsInstalled() throws Exception {
        boolean installed;
        try {
            installed = run("openssl", "version").equals("0");
        } catch (IOException absent) {
            installed = false;
        }
        assumeTrue(installed, "openssl is not installed");
    }

    @Test
    void theTokenVerifiesOverItsDataAndNotOverOther() throws Exception {
        DemoAuthority authority = DemoAuthority.create(Suite.ISO_1, "Demo CA");
        byte[] data = "stamped".getBytes(StandardCharsets.UTF_8);
        byte[] token = new TimestampAuthority(authority.issueTimestampPair("Time stamps"), () -> NOW).stamp(data);
        Files.write(folder.resolve("data"), data);
        Files.writeString(folder.resolve("other"), "not stamped");
        Files.write(folder.resolve("token"), token);
        Files.writeString(folder.resolve("ca.pem"), Pem.write(authority.certificate()));

        assertThat(verify("data")).isEqualTo("0");
        assertThat(verify("other")).isEqualTo("1");
    }

    private String verify(String file) throws Exception {
        return run("openssl", "ts", "-verify", "-token_in", "-in", "token", "-data", file, "-CAfile", "ca.pem");
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        return Integer.toString(process.waitFor());
    }
}
