package org.sunbid.toolbox.bid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Token;
import org.sunbid.toolbox.CommandLineRun;
import org.sunbid.toolbox.custodian.CustodianPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys in SoftHSM, a token made of software that speaks PKCS #11 like those of metal. */
class KeysInATokenTest extends BidderAtWork {

    private static final String PIN = "135790";
    private static final Optional<Path> LIBRARY = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                    "/usr/local/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst();

    @BeforeAll
    static void aTokenWithAPair() throws Exception {
        String settings = System.getenv("SOFTHSM2_CONF");
        if (LIBRARY.isEmpty() || settings == null) {
            System.err.printf(
                    "%n*** SKIPPED: %s needs SoftHSM (Debian: softhsm2) and SOFTHSM2_CONF ***%n%n",
                    KeysInATokenTest.class);
            Assumptions.abort("no SoftHSM");
        }
        Path tokens =
                Files.createTempDirectory(Path.of(settings).toAbsolutePath().getParent(), "softhsm");
        Files.writeString(Path.of(settings), "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        Process init = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", "sunbid", "--pin", PIN, "--so-pin", PIN)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(init.waitFor()).isZero();
        // before anybody has logged in: afterwards a token asks no more until the process ends
        assertThatThrownBy(() -> Token.open(LIBRARY.orElseThrow(), 0, "wrong".toCharArray()))
                .isInstanceOfSatisfying(SealingException.class, refusal -> assertThat(refusal.reasonCode())
                        .isEqualTo("certificate.token"));
        bring(CA.issuePair("Bidder One", "91350100M000100Y43"));
    }

    @Test
    void aBidIsMadeSealedCheckedHandedInAndItsKeyReleased() throws IOException {
        assertThat(token(command("make")).err()).isEmpty();
        done(token(command("seal")));
        CommandLineRun checked = token(command("check"));
        done(checked);
        assertThat(checked.out()).contains("1280000.50 CNY");
        done(token(command("submit")));
        reachDeadline();
        done(token(command("release-key")));
        assertThat(platform.requests).contains("POST /api/halls/" + FakePlatform.LOT + "/releases");
    }

    @Test
    void aFileIsSigned() throws IOException {
        Path file = Files.writeString(folder.resolve("report.pdf"), "report");

        done(token("sign", file.toString()));

        CommandLineRun verified = CommandLineRun.of(
                "verify-signature", "--trust", folder.resolve("trust").toString(), file.toString());
        assertThat(verified.out()).contains("Bidder One");
    }

    @Test
    void anEmptySlotAndAnUnknownLibraryAreRefused() throws IOException {
        String file = Files.writeString(folder.resolve("report.pdf"), "report").toString();
        String library = LIBRARY.orElseThrow().toString();

        assertThat(as(PIN, "sign", "--pkcs11", library, "--slot", "9", file).err())
                .contains("[certificate.token]");
        assertThat(as(PIN, "sign", "--pkcs11", file, file).err()).contains("[certificate.token]");
        CommandLineRun both = as(PIN, "sign", "--pkcs11", library, "--key", "x.p12", file);
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("either --key or --pkcs11");
        assertThat(as(PIN, "sign", file).exitCode()).isEqualTo(2);
    }

    @Test
    void theKeyCannotBeReadFromTheToken() {
        Credentials credentials = Token.open(LIBRARY.orElseThrow(), 0, PIN.toCharArray());

        assertThat(credentials.signingKey().getEncoded()).isNull();
        assertThat(credentials.encryptionKey().getEncoded()).isNull();
    }

    @Test
    void aCustodianWhoseKeyIsInItIsToldSoBeforeJoining() {
        Credentials credentials = Token.open(LIBRARY.orElseThrow(), 0, PIN.toCharArray());
        CustodianPart custodian = new CustodianPart(credentials, CA.trustList());

        assertThatThrownBy(custodian::requireAbleToJoin)
                .isInstanceOfSatisfying(SealingException.class, refusal -> assertThat(refusal.reasonCode())
                        .isEqualTo("custodian.token-key"));
    }

    private static void bring(Credentials pair) throws Exception {
        Provider provider = Token.provider(LIBRARY.orElseThrow(), 0);
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        store.setKeyEntry("sign", pair.signingKey(), null, chain(pair.signingCertificate(), pair));
        store.setKeyEntry("encrypt", pair.encryptionKey(), null, chain(pair.encryptionCertificate(), pair));
    }

    private static Certificate[] chain(X509Certificate first, Credentials pair) {
        return Stream.concat(Stream.of(first), pair.chain().stream()).toArray(Certificate[]::new);
    }

    private String[] command(String name) {
        String[] offer = {
            "--lot",
            FakePlatform.LOT,
            "--price",
            "1280000.50",
            "--period",
            "90",
            "--quality",
            "Qualified",
            "--manager",
            "Zhang Wei",
            document.toString()
        };
        List<String> arguments = new java.util.ArrayList<>(
                Arrays.asList(name.equals("make") ? arguments(name, offer) : arguments(name)));
        int key = arguments.indexOf("--key");
        arguments.subList(key, key + 2).clear();
        return arguments.toArray(String[]::new);
    }

    private CommandLineRun token(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--pkcs11";
        all[arguments.length + 1] = LIBRARY.orElseThrow().toString();
        return as(PIN, all);
    }

    private static CommandLineRun as(String pin, String... arguments) {
        return CommandLineRun.in(Locale.ENGLISH, Map.of("SUNBID_PASSWORD", pin, "SUNBID_SESSION", "token"), arguments);
    }

    private static void done(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}
