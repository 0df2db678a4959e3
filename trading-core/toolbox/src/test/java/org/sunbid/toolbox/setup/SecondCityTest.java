package org.sunbid.toolbox.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.log.NoteKey;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.console.SecretFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two cities, each with an authority of its own, that recognise each other's. */
class SecondCityTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    private static Path data;

    @BeforeAll
    static void setup() {
        assertThat(CommandLineRun.of("setup", "--data", data.toString(), "--city", "guiyang")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust", "guiyang/trust"})
    void eachCityTrustsThePlatformsOfBoth(String trustFolder) throws IOException {
        TrustList trust = TrustList.load(data.resolve(trustFolder));

        for (String keys : List.of("trading/keys", "guiyang/trading/keys", "supervision/keys")) {
            Credentials credentials = read(keys);
            assertThat(trust.verify(credentials.signingCertificate(), Purpose.SIGN, NOW)
                            .uscc())
                    .hasSize(18);
        }
        assertThat(trust.authorities()).hasSize(4);
    }

    @Test
    void theAuthorityOfOneCityIssuedNothingOfTheOthers() throws IOException {
        TrustList guiyangAlone = TrustList.of(
                List.of(Pem.certificate(Files.readString(data.resolve("guiyang/ca/gm-1/authority.crt")))),
                Pem.revocationLists(Files.readAllBytes(data.resolve("guiyang/ca/gm-1/authority.crl"))));

        assertThat(guiyangAlone
                        .verify(read("guiyang/trading/keys").signingCertificate(), Purpose.SIGN, NOW)
                        .certificate())
                .isNotNull();
        assertThatThrownBy(() -> guiyangAlone.verify(read("trading/keys").signingCertificate(), Purpose.SIGN, NOW))
                .isInstanceOf(SealingException.class)
                .hasMessageContaining("certificate.untrusted");
    }

    @Test
    void bothLogsAreKnownByNamesOfTheirOwn() throws IOException {
        String kunming = Files.readString(data.resolve("guiyang/trust/trading-log.vkey"));
        String guiyang = Files.readString(data.resolve("trust/guiyang-log.vkey"));

        assertThat(NoteKey.parse(kunming.strip()).name()).isEqualTo("trading.sunbid/log");
        assertThat(NoteKey.parse(guiyang.strip()).name()).isEqualTo("guiyang.sunbid/log");
    }

    @Test
    void aSecondSetupKeepsTheKeys() throws IOException {
        byte[] before = Files.readAllBytes(data.resolve("guiyang/trading/keys/platform.p12"));

        setup();

        assertThat(Files.readAllBytes(data.resolve("guiyang/trading/keys/platform.p12")))
                .isEqualTo(before);
    }

    @Test
    void anUnknownCityIsRefused() {
        CommandLineRun run = CommandLineRun.of("setup", "--data", data.toString(), "--city", "atlantis");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("toolbox.unknown-city");
    }

    private static Credentials read(String keys) throws IOException {
        Path folder = data.resolve(keys);
        return Credentials.read(folder.resolve("platform.p12"), SecretFile.read(folder.resolve("platform.password")));
    }
}
