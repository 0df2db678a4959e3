package org.sunbid.notice.verify;

import java.util.List;
import org.sunbid.platform.document.PdfSignature;
import org.sunbid.platform.document.PdfVerification;
import org.sunbid.sealing.draw.VerifiedDraw;
import org.sunbid.sealing.receipt.VerifiedReceipt;

/** What a check came to. */
public sealed interface Verdict {

    /** All of it holds. */
    boolean holds();

    /** Which of the three it is, for the page: {@code PDF}, {@code RECEIPT}, {@code DRAW} or {@code NOTHING}. */
    String what();

    /**
     * A PDF.
     *
     * @param sha256 of the file
     * @param signatures in the order they were made
     */
    record Pdf(String sha256, List<PdfSignature> signatures) implements Verdict {

        public Pdf {
            signatures = List.copyOf(signatures);
        }

        @Override
        public boolean holds() {
            return PdfVerification.complete(signatures);
        }

        @Override
        public String what() {
            return "PDF";
        }
    }

    /** A receipt that holds. */
    record HeldReceipt(VerifiedReceipt receipt) implements Verdict {

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public String what() {
            return "RECEIPT";
        }
    }

    /** A draw that can be repeated. */
    record RepeatedDraw(VerifiedDraw draw) implements Verdict {

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public String what() {
            return "DRAW";
        }
    }

    /**
     * It cannot be read, or does not hold.
     *
     * @param reasonCode stable
     */
    record DoesNotHold(String reasonCode) implements Verdict {

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public String what() {
            return "NOTHING";
        }
    }
}
