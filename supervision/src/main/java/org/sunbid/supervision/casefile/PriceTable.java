package org.sunbid.supervision.casefile;

import java.util.stream.Collectors;
import org.sunbid.network.message.OpenedBid;

/** The prices of a lot as CSV (RFC 4180), readable by spreadsheets; a name can start no formula. */
final class PriceTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private PriceTable() {}

    static String csv(LotFile lot) {
        return BYTE_ORDER_MARK + "uscc,bidder,price\r\n"
                + lot.prices().stream().map(PriceTable::line).collect(Collectors.joining());
    }

    private static String line(OpenedBid bid) {
        return quoted(bid.bidder().uscc()) + "," + quoted(bid.bidder().name()) + ","
                + bid.price().toPlainString() + "\r\n";
    }

    private static String quoted(String text) {
        String harmless = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
