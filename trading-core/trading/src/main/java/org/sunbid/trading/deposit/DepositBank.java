package org.sunbid.trading.deposit;

import java.io.IOException;
import java.util.List;

/**
 * The bank that keeps deposits. It alone knows before the opening who paid: payments come from it to the platform, not by
 * way of whoever runs the tender (O20 21).
 */
interface DepositBank {

    /** Payments that were credited and not taken up yet, in order; some at a time. */
    List<Payment> credited() throws IOException;

    /** The payment was booked, or will never be. */
    void takenUp(Payment payment) throws IOException;

    /**
     * Asks the bank to send a payment back to its payer; asked twice for the same payment it does so once.
     *
     * @param reference of the payment
     * @param withInterest with the interest it bore
     */
    void sendBack(String reference, boolean withInterest) throws IOException;
}
