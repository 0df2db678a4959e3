package org.sunbid.sealing.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Pem;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.json.JsonObject;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;

/** Seals of the past open: the vectors of PROTOCOL.md §18, which another implementation has read as well. */
class VectorsTest {

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSealOfThePastOpens(Suite suite) throws IOException {
        JsonObject expected = JsonObject.readCanonical(file(suite, "expected.json"));
        byte[] sealed = file(suite, "bid.sealed");
        Credentials bidder =
                Credentials.read(new ByteArrayInputStream(file(suite, "bidder.p12")), "vector".toCharArray());
        SealHeader header = SealHeader.read(new ByteArrayInputStream(sealed));
        ContentKey key = ContentKey.unwrap(header, bidder);
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        SealReader.open(new ByteArrayInputStream(sealed), key, payload);

        assertThat(hex(key.bytes())).isEqualTo(expected.text("contentKey"));
        assertThat(hex(header.context())).isEqualTo(expected.text("context"));
        assertThat(hex(header.hash())).isEqualTo(expected.text("headerHash"));
        assertThat(hex(Suite.ISO_1.hash(payload.toByteArray()))).isEqualTo(expected.text("payloadSha256"));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aSignatureOfThePastHolds(Suite suite) throws IOException {
        TrustList trust = TrustList.of(
                Pem.certificates(file(suite, "authority.crt")), Pem.revocationLists(file(suite, "authority.crl")));
        SealHeader header = SealHeader.read(new ByteArrayInputStream(file(suite, "bid.sealed")));
        SegmentTree tree = SegmentTree.read(header, file(suite, "bid.roots"));

        VerifiedSeal seal = VerifiedSeal.verify(header, tree, file(suite, "bid.p7s"), trust, SealFixture.NOW);

        assertThat(seal.signature().signedAt()).isEqualTo(SealFixture.NOW);
        assertThat(hex(tree.root()))
                .isEqualTo(JsonObject.read(file(suite, "expected.json")).text("treeRoot"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] file(Suite suite, String name) {
        String path = "/vectors/" + suite.id().toLowerCase(Locale.ROOT) + "/" + name;
        try (var input = VectorsTest.class.getResourceAsStream(path)) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
