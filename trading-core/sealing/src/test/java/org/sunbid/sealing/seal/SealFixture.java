package org.sunbid.sealing.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.DemoAuthority;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.VerifiedCertificate;
import org.sunbid.sealing.suite.Suite;

/** A lot, a bidder and a platform of one suite, for tests of seals. */
final class SealFixture {

    static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    static final String TENDER = "E5301000001000012001";
    static final String LOT = TENDER + "001";
    static final String USCC = "91530100MA6K5XYZ1R";

    final Suite suite;
    final DemoAuthority authority;
    final Credentials bidder;
    final Credentials platform;

    SealFixture(Suite suite) {
        this.suite = suite;
        this.authority = DemoAuthority.create(suite, "CA");
        this.bidder = authority.issuePair("云南建投", USCC);
        this.platform = authority.issuePair("交易平台", "12530100431204XXXX");
    }

    static byte[] payload(int length) {
        byte[] payload = new byte[length];
        new Random(length).nextBytes(payload);
        return payload;
    }

    SealSubject subject() {
        return new SealSubject(TENDER, LOT, USCC, UUID.randomUUID(), Envelope.WHOLE, 1, NOW);
    }

    VerifiedCertificate verifiedPlatform() {
        return authority.trustList().verify(platform.encryptionCertificate(), Purpose.ENCRYPT, NOW);
    }

    SealWriter writer() {
        return new SealWriter(suite, ReleasePolicy.BIDDER, List.of(Recipient.bidder(bidder.encryptionCertificate())));
    }

    Sealed seal(byte[] payload) {
        return seal(writer(), payload);
    }

    Sealed seal(SealWriter writer, byte[] payload) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try {
            SealedBid bid = writer.seal(subject(), new ByteArrayInputStream(payload), payload.length, sealed);
            return new Sealed(bid, sealed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            SealHeader header = SealHeader.read(new ByteArrayInputStream(sealed));
            return open(sealed, ContentKey.unwrap(header, bidder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] open(byte[] sealed, ContentKey key) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        try {
            SealReader.open(new ByteArrayInputStream(sealed), key, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return payload.toByteArray();
    }

    /** A sealed bid and its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sealed(SealedBid bid, byte[] bytes) {

        SealHeader header() {
            return bid.header();
        }

        int segmentsStart() {
            return header().preamble().length;
        }
    }
}
