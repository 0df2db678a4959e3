package org.sunbid.sealing.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.Recipient;
import org.sunbid.sealing.seal.ReleasePolicy;
import org.sunbid.sealing.seal.SealHeader;
import org.sunbid.sealing.seal.SealSubject;
import org.sunbid.sealing.seal.SealWriter;
import org.sunbid.sealing.suite.Suite;

/** A bidder of one suite with documents on disk, for tests of containers. */
final class ContainerFixture {

    static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    static final String USCC = "91530100MA6K5XYZ1R";
    static final SealSubject SUBJECT = new SealSubject(
            "E5301000001000012001",
            "E5301000001000012001001",
            USCC,
            UUID.fromString("3f1c0a52-7c1e-4c0e-9a55-6a5f0f6f2b10"),
            Envelope.WHOLE,
            1,
            NOW);
    static final BidOffer OFFER = new BidOffer(new BigDecimal("12345678.90"), 365, "合格", "张三");

    final Suite suite;
    final DemoAuthority authority;
    final Credentials bidder;
    final SealHeader header;

    ContainerFixture(Suite suite) {
        this.suite = suite;
        this.authority = DemoAuthority.create(suite, "CA");
        this.bidder = authority.issuePair("云南建投", USCC);
        this.header = header(SUBJECT);
    }

    SealHeader header(SealSubject subject) {
        SealWriter writer =
                new SealWriter(suite, ReleasePolicy.BIDDER, List.of(Recipient.bidder(bidder.encryptionCertificate())));
        try {
            return writer.seal(subject, new ByteArrayInputStream(new byte[1]), 1, OutputStream.nullOutputStream())
                    .header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BidSheet sheet() {
        return BidSheet.of(
                        SUBJECT,
                        Optional.of(OFFER),
                        List.of(new BidItem(
                                "010101001001", "平整场地", "m2", new BigDecimal("100.5"), new BigDecimal("3.20"))))
                .withDevice(Map.of("disk", "WD-1234", "mac", "00:11:22:33:44:55"));
    }

    static DocumentFile file(Path folder, String name, byte[] content) {
        try {
            return DocumentFile.of(Files.write(folder.resolve(name), content), "application/pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(BidSheet sheet, List<DocumentFile> files) {
        return write(bidder, sheet, files);
    }

    static byte[] write(Credentials signer, BidSheet sheet, List<DocumentFile> files) {
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        try {
            new BidContainerWriter(signer, NOW).write(sheet, files, container);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return container.toByteArray();
    }

    VerifiedBid read(byte[] container, DocumentSink sink) {
        return read(header, new ByteArrayInputStream(container), sink);
    }

    VerifiedBid read(SealHeader sealHeader, InputStream container, DocumentSink sink) {
        try {
            return new BidContainerReader(authority.trustList(), NOW).read(sealHeader, container, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sink that keeps all documents in memory. */
    static final class Kept implements DocumentSink {

        final Map<String, byte[]> documents = new LinkedHashMap<>();

        @Override
        public void accept(BidDocument document, InputStream content) throws IOException {
            documents.put(document.name(), content.readAllBytes());
        }
    }
}
