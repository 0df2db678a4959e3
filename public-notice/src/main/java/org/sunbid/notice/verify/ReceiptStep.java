package org.sunbid.notice.verify;

import java.util.function.Supplier;
import org.sunbid.sealing.SealingException;

/**
 * One step of checking a receipt.
 *
 * @param kind which
 * @param state what came of it
 * @param detail what was found, for people; empty when nothing was
 * @param reasonCode why it does not hold or cannot be told; empty when it holds
 */
public record ReceiptStep(Kind kind, State state, String detail, String reasonCode) {

    /** The steps, in their order. */
    public enum Kind {
        /** The file is whole, and the one whose code was scanned. */
        FILE,
        /** A trusted platform signed the statement. */
        SIGNATURE,
        /** A trusted authority stamped the signature. */
        TIMESTAMP,
        /** The statement is entered in the log. */
        LOG,
        /** The log is the one that this platform witnesses. */
        WITNESS
    }

    /** What came of a step. */
    public enum State {
        /** It holds. */
        HOLDS,
        /** It does not. */
        FAILS,
        /** It cannot be told now. */
        OPEN
    }

    /** Takes the step: what it returns is shown, a refusal is its failure. */
    static ReceiptStep take(Kind kind, Supplier<String> check) {
        try {
            return new ReceiptStep(kind, State.HOLDS, check.get(), "");
        } catch (SealingException e) {
            return new ReceiptStep(kind, State.FAILS, "", e.reasonCode());
        }
    }

    /** The same step, not failed but open. */
    ReceiptStep open() {
        return new ReceiptStep(kind, State.OPEN, detail, reasonCode);
    }

    /** The colour of the state. */
    public String tone() {
        return switch (state) {
            case HOLDS -> "go";
            case FAILS -> "stop";
            case OPEN -> "wait";
        };
    }
}
