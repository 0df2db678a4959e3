package org.sunbid.sealing.seal;

import java.math.BigInteger;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** The primitives agree with the worked examples of their standards, in exactly the modes the suites name. */
class StandardVectorsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters SM2 = new ECDomainParameters(CURVE);

    /** Private key of the examples in GB/T 32918.5-2017, annexes A and C. */
    private static final ECPrivateKeyParameters KEY = new ECPrivateKeyParameters(
            new BigInteger("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8", 16), SM2);

    @Test
    void sm2VerifiesTheSignatureOfItsStandard() throws Exception {
        // GB/T 32918.5-2017, A.2: message digest, ID 1234567812345678
        ECPublicKeyParameters open = new ECPublicKeyParameters(SM2.getG().multiply(KEY.getD()), SM2);
        byte[] signature = StandardDSAEncoding.INSTANCE.encode(
                SM2.getN(),
                new BigInteger("F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3", 16),
                new BigInteger("B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA", 16));
        byte[] message = "message digest".getBytes(US_ASCII);
        SM2Signer signer = new SM2Signer();
        signer.init(false, open);
        signer.update(message, 0, message.length);

        assertThat(signer.verifySignature(signature)).isTrue();
    }

    @Test
    void sm2OpensTheCiphertextOfItsStandard() throws Exception {
        // GB/T 32918.5-2017, C.2: C1 ‖ C3 ‖ C2
        byte[] ciphertext = HEX.parseHex("04"
                + "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
                + "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0"
                + "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766"
                + "21886ca989ca9c7d58087307ca93092d651efa");
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(false, KEY);

        assertThat(engine.processBlock(ciphertext, 0, ciphertext.length))
                .isEqualTo("encryption standard".getBytes(US_ASCII));
    }

    @Test
    void sm4AgreesWithTheExampleOfItsStandard() {
        // GB/T 32907-2016, A.1
        byte[] block = HEX.parseHex("0123456789abcdeffedcba9876543210");
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(block.clone()));
        byte[] output = new byte[16];
        engine.processBlock(block, 0, output, 0);

        assertThat(HEX.formatHex(output)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void sm4GcmAgreesWithRfc8998() throws Exception {
        // RFC 8998, A.1
        GCMBlockCipher cipher = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(
                true,
                new AEADParameters(
                        new KeyParameter(HEX.parseHex("0123456789abcdeffedcba9876543210")),
                        128,
                        HEX.parseHex("00001234567800000000abcd"),
                        HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2")));
        byte[] plaintext = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] output = new byte[80];
        int length = cipher.processBytes(plaintext, 0, plaintext.length, output, 0);
        cipher.doFinal(output, length);

        assertThat(HEX.formatHex(output))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void hpkeOpensTheCiphertextOfItsStandard() throws Exception {
        // RFC 9180, A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, base mode, sequence number 0
        HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
        AsymmetricCipherKeyPair recipient = hpke.deserializePrivateKey(
                HEX.parseHex("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2"),
                HEX.parseHex("04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82"
                        + "6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0"));

        byte[] plaintext = hpke.open(
                HEX.parseHex("04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9"
                        + "8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4"),
                recipient,
                HEX.parseHex("4f6465206f6e2061204772656369616e2055726e"),
                "Count-0".getBytes(US_ASCII),
                HEX.parseHex("5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f90"
                        + "76ac232e3ab2523f39513434"),
                null,
                null,
                null);

        assertThat(plaintext).isEqualTo("Beauty is truth, truth beauty".getBytes(US_ASCII));
    }
}
