package org.sunbid.sealing.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.signature.DetachedSignature;
import org.sunbid.sealing.suite.Suite;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;
import static org.sunbid.sealing.container.ContainerFixture.NOW;
import static org.sunbid.sealing.container.ContainerFixture.sheet;

/** Containers that a bidder with an own program might make: well-formed ZIP files that say something untrue. */
class ForgedContainerTest {

    private static final byte[] CONTENT = "true".getBytes(UTF_8);
    private static final byte[] OTHER = "fals".getBytes(UTF_8);

    private static BidSheet listing(byte[] content) {
        Digests digests = new Digests(Suite.ISO_1);
        digests.update(content, 0, content.length);
        Digests.Result found = digests.result();
        return sheet().withDocuments(
                        List.of(new BidDocument("a.pdf", "application/pdf", found.size(), found.sha256())));
    }

    /** Whatever the sheet lists, the container holds {@code packed} and its manifest names {@code named}. */
    private static byte[] forge(Suite suite, Credentials signer, byte[] listed, byte[] packed, byte[] named) {
        byte[] json = BidSheetJson.write(listing(listed));
        AsicManifest manifest = new AsicManifest(suite);
        manifest.add("bid.json", "application/json", suite.hash(json));
        manifest.add("documents/a.pdf", "application/pdf", suite.hash(named));
        byte[] xml = manifest.build();
        Zip zip = new Zip();
        zip.add("mimetype", BidContainerWriter.MEDIA_TYPE.getBytes(US_ASCII));
        zip.add("bid.json", json);
        zip.add("documents/a.pdf", packed);
        zip.add("META-INF/ASiCManifest.xml", xml);
        zip.add("META-INF/signature.p7s", DetachedSignature.sign(signer, xml, NOW));
        return zip.end();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void documentsAreThoseTheSheetLists(Suite suite) {
        ContainerFixture fixture = new ContainerFixture(suite);
        byte[] truthful = forge(suite, fixture.bidder, CONTENT, CONTENT, CONTENT);
        byte[] exchanged = forge(suite, fixture.bidder, CONTENT, OTHER, OTHER);
        byte[] longer = forge(suite, fixture.bidder, CONTENT, "longer".getBytes(UTF_8), CONTENT);

        assertThat(fixture.read(truthful, DocumentSink.NONE)).isNotNull();
        assertRefused("container.wrong-document", () -> fixture.read(exchanged, DocumentSink.NONE));
        assertRefused("container.wrong-document", () -> fixture.read(longer, DocumentSink.NONE));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theManifestNamesTheTrueDigests(Suite suite) {
        ContainerFixture fixture = new ContainerFixture(suite);
        byte[] container = forge(suite, fixture.bidder, CONTENT, CONTENT, OTHER);

        assertRefused("container.wrong-manifest", () -> fixture.read(container, DocumentSink.NONE));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theSignerHasTheSuiteOfTheSeal(Suite suite) {
        DemoAuthority other = DemoAuthority.create(suite == Suite.GM_1 ? Suite.ISO_1 : Suite.GM_1, "CA 2");
        Credentials signer = other.issuePair("云南建投", ContainerFixture.USCC);
        byte[] container = forge(suite, signer, CONTENT, CONTENT, CONTENT);
        ContainerFixture fixture = new ContainerFixture(suite);

        assertRefused("signature.wrong-suite", () -> new BidContainerReader(other.trustList(), NOW)
                .read(fixture.header, new ByteArrayInputStream(container), DocumentSink.NONE));
    }

    /** Writes entries as {@link BidContainerWriter} does. */
    private static final class Zip {

        private final ZipDirectory directory = new ZipDirectory();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void add(String name, byte[] content) {
            CRC32 crc = new CRC32();
            crc.update(content);
            bytes.writeBytes(directory.add(name, content.length, crc.getValue()).localHeader());
            bytes.writeBytes(content);
        }

        byte[] end() {
            bytes.writeBytes(directory.end());
            return bytes.toByteArray();
        }
    }
}
