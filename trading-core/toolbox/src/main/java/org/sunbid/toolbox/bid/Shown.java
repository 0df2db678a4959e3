package org.sunbid.toolbox.bid;

import java.util.stream.Collectors;
import org.sunbid.sealing.container.BidDocument;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.custodian.Ceremony;
import org.sunbid.sealing.custodian.Custodian;
import org.sunbid.sealing.custodian.CustodianKey;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ProgressLine;

/** How bids and receipts look on the console. */
final class Shown {

    private Shown() {}

    /** Who signed the tender, and which platform they signed for. */
    static void terms(Console console, VerifiedTerms terms) {
        console.say(
                "bid.issuer",
                terms.tender().issuer(),
                terms.tender().terms().platform(),
                terms.tender().deadline());
    }

    static void custodians(Console console, CustodianKey key) {
        console.say("bid.custodians", Integer.toString(key.ceremony().threshold()), names(key.ceremony()));
    }

    private static String names(Ceremony ceremony) {
        return ceremony.custodians().stream().map(Custodian::name).collect(Collectors.joining(", "));
    }

    static void bid(Console console, VerifiedBid verified) {
        BidSheet sheet = verified.sheet();
        console.say(
                "bid.holds",
                sheet.subject().lot(),
                sheet.subject().bid(),
                verified.signature().signer().subjectName());
        sheet.offer()
                .ifPresent(offer -> console.say(
                        "bid.offer",
                        offer.price().toPlainString(),
                        Integer.toString(offer.periodDays()),
                        offer.quality(),
                        offer.projectManager()));
        sheet.consortium().ifPresent(consortium -> consortium(console, consortium));
        for (BidDocument document : sheet.documents()) {
            console.print("  " + document.name() + "  " + ProgressLine.size(document.size()));
        }
    }

    private static void consortium(Console console, Consortium consortium) {
        for (Consortium.Member member : consortium.members()) {
            console.say("bid.member", member.name(), member.uscc(), member.share());
        }
        console.say("bid.agreement", consortium.agreement().orElse("—"));
    }

    static void receipt(Console console, VerifiedReceipt receipt) {
        console.say(
                "bid.received",
                receipt.statement().delivery().bid(),
                receipt.receivedAt(),
                receipt.platform().subjectName(),
                Long.toString(receipt.logIndex()));
    }

    static void withdrawal(Console console, VerifiedReceipt receipt) {
        console.say(
                "bid.withdrawn",
                receipt.statement().delivery().bid(),
                receipt.receivedAt(),
                receipt.platform().subjectName(),
                Long.toString(receipt.logIndex()));
    }
}
