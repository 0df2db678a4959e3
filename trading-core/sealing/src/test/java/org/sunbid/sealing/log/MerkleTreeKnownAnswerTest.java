package org.sunbid.sealing.log;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The reference tree of the Certificate Transparency project for RFC 6962 (RFC 9162 hashes alike). */
class MerkleTreeKnownAnswerTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final TileLog log =
            TileLog.open(new InMemoryStorage(), NoteSigner.generate("log.example", NoteKey.Use.NOTE));

    @Test
    void theEmptyTreeHashesToTheHashOfNothing() {
        assertThat(hex(log.checkpoint().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void eachRootIsTheReferenceRoot() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            log.append(HEX.parseHex(LEAVES.get(size - 1)));

            assertThat(hex(log.checkpoint().root())).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void theInclusionProofOfTheSixthOfEightIsTheReferenceProof() {
        log.append(LEAVES.stream().map(HEX::parseHex).toList());

        assertThat(log.inclusion(5).path().stream().map(MerkleTreeKnownAnswerTest::hex))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void theConsistencyProofFromSixToEightIsTheReferenceProof() {
        log.append(LEAVES.stream().map(HEX::parseHex).toList());

        assertThat(log.consistency(6).path().stream().map(MerkleTreeKnownAnswerTest::hex))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    private static String hex(TreeHash hash) {
        return HEX.formatHex(hash.bytes());
    }
}
