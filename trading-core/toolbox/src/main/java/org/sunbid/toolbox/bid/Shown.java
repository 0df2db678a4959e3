package org.sunbid.toolbox.bid;

import org.sunbid.sealing.container.BidDocument;
import org.sunbid.sealing.container.BidSheet;
import org.sunbid.sealing.container.Consortium;
import org.sunbid.sealing.container.VerifiedBid;
import org.sunbid.sealing.receipt.VerifiedReceipt;
import org.sunbid.toolbox.console.Console;
import org.sunbid.toolbox.console.ProgressLine;

/** How bids and receipts look on the console. */
final class Shown {

    private Shown() {}

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
