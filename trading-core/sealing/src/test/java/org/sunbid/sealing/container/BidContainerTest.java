package org.sunbid.sealing.container;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;
import static org.sunbid.sealing.container.ContainerFixture.SUBJECT;
import static org.sunbid.sealing.container.ContainerFixture.sheet;

class BidContainerTest {

    private static final Map<Suite, ContainerFixture> FIXTURES = new EnumMap<>(Suite.class);

    @TempDir
    Path folder;

    private static ContainerFixture fixture(Suite suite) {
        return FIXTURES.computeIfAbsent(suite, ContainerFixture::new);
    }

    private List<DocumentFile> files() {
        return List.of(
                ContainerFixture.file(folder, "技术标 第1卷.pdf", "%PDF-1.7 技术".getBytes(UTF_8)),
                ContainerFixture.file(folder, "投标函.pdf", new byte[300_000]),
                ContainerFixture.file(folder, "empty.txt", new byte[0]));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void whatWasPackedIsReadAgain(Suite suite) {
        byte[] container = fixture(suite).write(sheet(), files());
        ContainerFixture.Kept kept = new ContainerFixture.Kept();

        VerifiedBid bid = fixture(suite).read(container, kept);

        assertThat(bid.sheet().offer()).contains(ContainerFixture.OFFER);
        assertThat(bid.sheet().items()).isEqualTo(sheet().items());
        assertThat(bid.sheet().device()).isEqualTo(sheet().device());
        assertThat(bid.sheet().documents()).extracting(BidDocument::size).containsExactly(15L, 300_000L, 0L);
        assertThat(bid.signature().signer().uscc()).isEqualTo(ContainerFixture.USCC);
        assertThat(kept.documents).containsOnlyKeys("技术标 第1卷.pdf", "投标函.pdf", "empty.txt");
        assertThat(kept.documents.get("投标函.pdf")).isEqualTo(new byte[300_000]);
        assertThat(fixture(suite).read(container, DocumentSink.NONE)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void anyReaderOfZipFilesSeesTheSame(Suite suite) throws Exception {
        Path file = Files.write(folder.resolve("bid.asice"), fixture(suite).write(sheet(), files()));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly(
                            "mimetype",
                            "bid.json",
                            "documents/技术标 第1卷.pdf",
                            "documents/投标函.pdf",
                            "documents/empty.txt",
                            "META-INF/ASiCManifest.xml",
                            "META-INF/signature.p7s");
            byte[] manifest =
                    zip.getInputStream(zip.getEntry(AsicManifest.ENTRY)).readAllBytes();
            byte[] signature = zip.getInputStream(zip.getEntry(AsicManifest.SIGNATURE_ENTRY))
                    .readAllBytes();
            assertThat(DetachedSignature.verify(
                            manifest, signature, fixture(suite).authority.trustList(), ContainerFixture.NOW))
                    .isNotNull();
            assertThat(new String(manifest, UTF_8)).contains("URI=\"documents/%E6%8A%95%E6%A0%87%E5%87%BD.pdf\"");
            assertThat(zip.getInputStream(zip.getEntry("documents/投标函.pdf")).readAllBytes())
                    .hasSize(300_000);
        }
        assertThat(new String(Files.readAllBytes(file), 30, 39, UTF_8))
                .isEqualTo("mimetype" + BidContainerWriter.MEDIA_TYPE);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void noByteOfAContainerMayChange(Suite suite) {
        byte[] container = fixture(suite)
                .write(sheet(), List.of(ContainerFixture.file(folder, "a.pdf", "content".getBytes(UTF_8))));

        for (int i = 0; i < container.length; i++) {
            byte[] twin = container.clone();
            twin[i] ^= 1;
            try {
                fixture(suite).read(twin, DocumentSink.NONE);
                Assertions.fail("byte " + i + " may change");
            } catch (SealingException expected) {
                assertThat(expected.reasonCode()).matches("(container|json|signature|certificate|seal)\\.[a-z-]+");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void nothingMayBeCutOffOrAppended(Suite suite) {
        byte[] container = fixture(suite).write(sheet(), files());

        for (int length : new int[] {0, 29, 100, 1000, container.length / 2, container.length - 1}) {
            assertRefused("container.malformed", () -> fixture(suite)
                    .read(Arrays.copyOf(container, length), DocumentSink.NONE));
        }
        assertRefused("container.malformed", () -> fixture(suite)
                .read(Arrays.copyOf(container, container.length + 1), DocumentSink.NONE));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aContainerBelongsToItsSeal(Suite suite) {
        ContainerFixture fixture = fixture(suite);
        byte[] container = fixture.write(sheet(), List.of());
        SealSubject otherLot = new SealSubject(
                SUBJECT.tender(),
                "E5301000001000012001002",
                SUBJECT.bidder(),
                SUBJECT.bid(),
                Envelope.WHOLE,
                1,
                SUBJECT.createdAt());

        assertRefused(
                "container.wrong-bid",
                () -> fixture.read(fixture.header(otherLot), new ByteArrayInputStream(container), DocumentSink.NONE));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void onlyTheBidderSigns(Suite suite) {
        ContainerFixture fixture = fixture(suite);
        byte[] byRival =
                ContainerFixture.write(fixture.authority.issuePair("对手", "91530100MA6K5XYZ2Q"), sheet(), List.of());
        Suite other = suite == Suite.GM_1 ? Suite.ISO_1 : Suite.GM_1;
        byte[] byOtherSuite =
                ContainerFixture.write(fixture.authority.issuePair("云南建投", ContainerFixture.USCC), sheet(), List.of());

        assertRefused("container.wrong-signer", () -> fixture.read(byRival, DocumentSink.NONE));
        assertRefused(
                "container.wrong-manifest",
                () -> fixture.read(fixture(other).header, new ByteArrayInputStream(byOtherSuite), DocumentSink.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                ".",
                "../a.pdf",
                "a/b.pdf",
                "a\\b.pdf",
                "C:a.pdf",
                "a\u0000.pdf",
                "a\n.pdf",
                ".hidden",
                "a.pdf ",
                "a.pdf.",
                "CON",
                "nul.pdf",
                "LPT1.txt",
                "a?.pdf",
                "e\u0301.pdf",
                "a\u202egnp.pdf",
                "a%2fb.pdf"
            })
    void namesThatAreMoreThanNamesAreRefused(String name) {
        assertRefused("container.unsafe-name", () -> DocumentName.require(name));
        assertRefused("container.unsafe-name", () -> DocumentName.require("x".repeat(121)));
        assertThat(DocumentName.require("投标函 (正本)-v1.2.pdf")).isNotEmpty();
    }

    @Test
    void aSheetKeepsItsLimits() {
        List<BidItem> many =
                Collections.nCopies(SheetLimits.ITEMS + 1, sheet().items().get(0));
        BidDocument document = new BidDocument("A.pdf", "application/pdf", 1, "0".repeat(64));
        BidDocument twin = new BidDocument("a.PDF", "application/pdf", 1, "1".repeat(64));

        assertRefused(
                "container.too-many-entries", () -> BidSheet.of(SUBJECT, Optional.of(ContainerFixture.OFFER), many));
        assertRefused("container.duplicate-name", () -> sheet().withDocuments(List.of(document, twin)));
        assertRefused("container.sheet-invalid", () -> BidSheet.of(SUBJECT, Optional.empty(), List.of()));
        assertRefused("container.sheet-invalid", () -> new BidDocument("a", "text/html\"><x", 1, "0".repeat(64)));
        assertRefused("container.sheet-invalid", () -> new BidOffer(BigDecimal.ZERO, 1, "q", "m"));
        assertRefused("container.sheet-invalid", () -> new BidOffer(new BigDecimal("0.0000001"), 1, "q", "m"));
        assertRefused("container.sheet-invalid", () -> new BidOffer(BigDecimal.ONE, 1, "q\n", "m"));
        assertRefused("container.sheet-invalid", () -> new BidOffer(BigDecimal.ONE, 1, " ", "m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "-1", "01", "1.", ".5", "1,000", "１２", "1.1234567", "123456789012345", ""})
    void anAmountHasOneSpelling(String text) {
        assertRefused("container.sheet-invalid", () -> SheetLimits.amount(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"price\":\"1\",\"price\":\"2\"}=json.duplicate-name",
                "{\"format\":2}=container.unknown-format",
                "{\"extra\":1,\"format\":1}=json.unknown-name",
                "{\"format\":1}=json.missing",
                "{ \"format\":1}=json.not-canonical"
            })
    void aForeignSheetIsRefused(String example) {
        String[] parts = example.split("=", -1);

        assertRefused(parts[1], () -> BidSheetJson.read(parts[0].getBytes(UTF_8)));
    }
}
