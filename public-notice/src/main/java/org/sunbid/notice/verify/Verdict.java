package org.sunbid.notice.verify;

import java.util.List;
import org.sunbid.pdf.PdfSignature;
import org.sunbid.pdf.PdfVerification;
import org.sunbid.sealing.draw.VerifiedDraw;
import org.sunbid.sealing.receipt.ReceiptStatement;

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

    /**
     * A receipt.
     *
     * @param statement what it says, whether it holds or not
     * @param sha256 of its JSON
     * @param steps in their order
     */
    record CheckedReceipt(ReceiptStatement statement, String sha256, List<ReceiptStep> steps) implements Verdict {

        public CheckedReceipt {
            steps = List.copyOf(steps);
        }

        /** None failed, and none but the witness's is open. */
        @Override
        public boolean holds() {
            return steps.stream().noneMatch(step -> step.state() == ReceiptStep.State.FAILS);
        }

        /** It is of a bid that its bidder took back. */
        public boolean ofWithdrawal() {
            return statement.withdrawal().isPresent();
        }

        /** What this platform's own witness says could not be told. */
        public boolean unwitnessed() {
            return steps.stream().anyMatch(step -> step.state() == ReceiptStep.State.OPEN);
        }

        @Override
        public String what() {
            return "RECEIPT";
        }
    }

    /** A draw that can be repeated, from each of its lists. */
    record RepeatedDraw(List<VerifiedDraw> lists) implements Verdict {

        public RepeatedDraw {
            lists = List.copyOf(lists);
        }

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
