package org.sunbid.toolbox.bid;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.certificate.Credentials;
import org.sunbid.sealing.certificate.Purpose;
import org.sunbid.sealing.certificate.TrustList;
import org.sunbid.sealing.container.BidContainerWriter;
import org.sunbid.sealing.container.BidOffer;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.container.DocumentContent;
import org.sunbid.sealing.container.DocumentFile;
import org.sunbid.sealing.seal.Envelope;
import org.sunbid.sealing.seal.SealSubject;

/** Packs an offer and its documents into a signed container (ASiC-E) for one lot. */
public final class MakeBid {

    private final Credentials bidder;
    private final TrustList trust;
    private final Optional<Consortium> consortium;

    public MakeBid(Credentials bidder, TrustList trust) {
        this(bidder, trust, Optional.empty());
    }

    private MakeBid(Credentials bidder, TrustList trust, Optional<Consortium> consortium) {
        this.bidder = bidder;
        this.trust = trust;
        this.consortium = consortium;
    }

    /** Makes bids of a consortium that this bidder leads. */
    public MakeBid together(Optional<Consortium> joint) {
        return new MakeBid(bidder, trust, joint);
    }

    /**
     * What is packed.
     *
     * @param envelope the whole bid, or which part of it
     * @param offer empty in a technical envelope and an application, and nowhere else
     * @param documents the files, under their own names
     */
    public record Contents(Envelope envelope, Optional<BidOffer> offer, List<Path> documents) {

        public Contents {
            documents = List.copyOf(documents);
        }

        /** The whole bid in one envelope. */
        public static Contents whole(BidOffer offer, List<Path> documents) {
            return new Contents(Envelope.WHOLE, Optional.of(offer), documents);
        }
    }

    /**
     * Makes a bid, or one envelope of it; an earlier one in the folder that was not handed in gives way.
     *
     * @param now by the bidder's clock
     * @throws SealingException {@code toolbox.suite-not-accepted}, {@code toolbox.wrong-envelope},
     *     {@code toolbox.offer-missing}, {@code toolbox.offer-in-technical}, {@code toolbox.offer-in-application},
     *     {@code toolbox.price-above-cap},
     *     {@code toolbox.no-documents}, {@code toolbox.already-submitted}, {@code toolbox.consortium-not-accepted},
     *     {@code toolbox.consortium-too-large}, {@code toolbox.agreement-missing}; {@code certificate.*} about the bidder's own certificates; {@code container.*}
     */
    public BidSheet make(BidFolder folder, VerifiedTerms terms, Contents contents, Instant now) throws IOException {
        LotTerms lot = terms.lot();
        folder.requireNotSubmitted();
        requireFits(lot, contents);
        SealSubject subject = new SealSubject(
                lot.tender(), lot.lot(), uscc(now), UUID.randomUUID(), contents.envelope(), lot.documentVersion(), now);
        BidSheet alone = BidSheet.of(subject, contents.offer(), List.of()).withDevice(Map.of("tool", "sunbid-toolbox"));
        BidSheet sheet = consortium.map(alone::withConsortium).orElse(alone);
        List<DocumentFile> files = contents.documents().stream()
                .map(file -> DocumentFile.of(file, MediaTypes.of(file)))
                .toList();
        consortium.ifPresent(joint -> ConsortiumFits.require(
                joint, lot, files.stream().map(DocumentFile::name).toList()));
        for (DocumentFile file : files) {
            DocumentContent.requireHarmless(file.file(), file.mediaType());
        }
        folder.create();
        Path draft = BidFolder.draft(folder.container());
        BidSheet packed;
        try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(draft))) {
            packed = new BidContainerWriter(bidder, now).write(sheet, files, output);
        }
        BidFolder.write(folder.subject(), Subjects.write(subject));
        Files.move(draft, folder.container(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return packed;
    }

    private void requireFits(LotTerms lot, Contents contents) {
        if (!lot.suites().contains(bidder.suite())) {
            throw new SealingException(
                    "toolbox.suite-not-accepted", bidder.suite().id());
        }
        if (contents.documents().isEmpty()) {
            throw new SealingException("toolbox.no-documents", "no document was named");
        }
        lot.requireTakes(contents.envelope());
        requireOffer(lot, contents);
    }

    private static void requireOffer(LotTerms lot, Contents contents) {
        boolean offers = contents.envelope().holdsOffer();
        if (contents.offer().isPresent() && contents.envelope() == Envelope.APPLICATION) {
            throw new SealingException("toolbox.offer-in-application", "an application tells no offer");
        }
        if (contents.offer().isPresent() && !offers) {
            throw new SealingException("toolbox.offer-in-technical", "a technical envelope tells no offer");
        }
        if (contents.offer().isEmpty() && offers) {
            throw new SealingException(
                    "toolbox.offer-missing", contents.envelope().id());
        }
        Optional<BigDecimal> price = contents.offer().map(BidOffer::price);
        lot.priceCap()
                .filter(cap -> price.filter(asked -> asked.compareTo(cap) > 0).isPresent())
                .ifPresent(cap -> {
                    throw new SealingException("toolbox.price-above-cap", price.get() + " > " + cap);
                });
    }

    private String uscc(Instant now) {
        String uscc =
                trust.verify(bidder.signingCertificate(), Purpose.SIGN, now).uscc();
        trust.verify(bidder.encryptionCertificate(), Purpose.ENCRYPT, now);
        if (uscc.isEmpty()) {
            throw new SealingException("toolbox.no-organisation", "the certificate names no organisation");
        }
        return uscc;
    }
}
