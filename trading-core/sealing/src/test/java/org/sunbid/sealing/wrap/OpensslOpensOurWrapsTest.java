package org.sunbid.sealing.wrap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bouncycastle.util.BigIntegers.asUnsignedByteArray;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * {@code openssl pkeyutl} opens what GM-1 wraps, and GM-1 opens what it encrypts. OpenSSL writes the parts x, y, C3, C2 as a
 * DER sequence (GM/T 0009), the seal one after the other.
 */
class OpensslOpensOurWrapsTest {

    private static final byte[] CONTEXT = Suite.GM_1.hash("context".getBytes(UTF_8));
    private static final byte[] SECRET = Suite.GM_1.hash("secret".getBytes(UTF_8));

    private final KeyPair recipient = Suite.GM_1.newKeyPair();

    @TempDir
    private Path folder;

    @BeforeEach
    void opensslKnowsSm2() throws Exception {
        boolean known;
        try {
            known = openssl("list", "-public-key-algorithms") == 0
                    && Files.readString(folder.resolve("output")).contains("SM2");
        } catch (IOException absent) {
            known = false;
        }
        if (!known) {
            System.err.println("NOT TESTED: SM2 key wraps beside openssl, as there is none that knows SM2");
        }
        assumeTrue(known, "no openssl that knows SM2");
        write("private.pem", "PRIVATE KEY", recipient.getPrivate().getEncoded());
        write("public.pem", "PUBLIC KEY", recipient.getPublic().getEncoded());
    }

    @Test
    void opensslOpensOurWrap() throws Exception {
        byte[] wrapped = KeyWrap.of(Suite.GM_1).wrap(recipient.getPublic(), CONTEXT, SECRET);
        Files.write(folder.resolve("wrapped"), toDer(wrapped));

        assertThat(openssl("pkeyutl", "-decrypt", "-inkey", "private.pem", "-in", "wrapped", "-out", "opened"))
                .isZero();
        assertThat(Files.readAllBytes(folder.resolve("opened"))).isEqualTo(concatenate(SECRET, CONTEXT));
    }

    @Test
    void weOpenWhatOpensslEncrypts() throws Exception {
        Files.write(folder.resolve("plain"), concatenate(SECRET, CONTEXT));

        assertThat(openssl(
                        "pkeyutl", "-encrypt", "-pubin", "-inkey", "public.pem", "-in", "plain", "-out", "encrypted"))
                .isZero();
        byte[] wrapped = fromDer(Files.readAllBytes(folder.resolve("encrypted")));
        assertThat(KeyWrap.of(Suite.GM_1).unwrap(recipient.getPrivate(), CONTEXT, wrapped))
                .isEqualTo(SECRET);
    }

    private static byte[] toDer(byte[] wrapped) throws IOException {
        return new DERSequence(new ASN1Encodable[] {
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(wrapped, 1, 33))),
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(wrapped, 33, 65))),
                    new DEROctetString(Arrays.copyOfRange(wrapped, 65, 97)),
                    new DEROctetString(Arrays.copyOfRange(wrapped, 97, wrapped.length))
                })
                .getEncoded();
    }

    private static byte[] fromDer(byte[] der) {
        ASN1Sequence parts = ASN1Sequence.getInstance(der);
        return concatenate(
                new byte[] {4},
                asUnsignedByteArray(
                        32, ASN1Integer.getInstance(parts.getObjectAt(0)).getValue()),
                asUnsignedByteArray(
                        32, ASN1Integer.getInstance(parts.getObjectAt(1)).getValue()),
                ASN1OctetString.getInstance(parts.getObjectAt(2)).getOctets(),
                ASN1OctetString.getInstance(parts.getObjectAt(3)).getOctets());
    }

    private static byte[] concatenate(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private void write(String name, String type, byte[] content) throws IOException {
        try (PemWriter writer = new PemWriter(Files.newBufferedWriter(folder.resolve(name)))) {
            writer.writeObject(new PemObject(type, content));
        }
    }

    private int openssl(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }
}
