package org.sunbid.sealing.wrap;

import java.math.BigInteger;
import java.security.KeyPair;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** Our own key schedule, from the shared point on, opens the example of RFC 9180 that has the suite's KEM and KDF. */
class HpkeKeyScheduleTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int AES_128_GCM = 1;
    private static final Curve CURVE = Curve.of(Suite.ISO_1);

    @Test
    void theMessageOfTheStandardOpens() throws Exception {
        // RFC 9180, A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0
        BigInteger recipient = new BigInteger("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2", 16);
        byte[] encapsulated = HEX.parseHex("04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9"
                + "8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4");
        ECPoint shared = CURVE.point(encapsulated).multiply(recipient).normalize();

        HpkeKeySchedule schedule = HpkeKeySchedule.of(
                AES_128_GCM,
                16,
                shared.getAffineXCoord().getEncoded(),
                encapsulated,
                CURVE.encode(CURVE.times(recipient)),
                HEX.parseHex("4f6465206f6e2061204772656369616e2055726e"));

        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(schedule.key(), "AES"),
                new GCMParameterSpec(128, schedule.nonce()));
        cipher.updateAAD("Count-0".getBytes(US_ASCII));
        assertThat(cipher.doFinal(HEX.parseHex("5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f90"
                        + "76ac232e3ab2523f39513434")))
                .isEqualTo("Beauty is truth, truth beauty".getBytes(US_ASCII));
    }

    @Test
    void whatTheLibraryWrapsTheScheduleOpens() {
        KeyPair recipient = Suite.ISO_1.newKeyPair();
        byte[] context = Suite.ISO_1.hash(new byte[] {1});
        byte[] secret = Suite.ISO_1.hash(new byte[] {2});
        byte[] wrapped = KeyWrap.of(Suite.ISO_1).wrap(recipient.getPublic(), context, secret);
        BigInteger scalar = KeyWrap.parameters(recipient.getPrivate()).getD();

        assertThat(KeyWrap.of(Suite.ISO_1)
                        .unwrapShared(
                                KeyWrap.of(Suite.ISO_1).ephemeral(wrapped).multiply(scalar),
                                CURVE.point(recipient.getPublic()),
                                context,
                                wrapped))
                .isEqualTo(secret);
    }
}
