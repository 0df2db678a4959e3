package org.sunbid.network.message;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 异地抽取: a platform asks another city's for experts on a panel. Sent after the opening only, because it names from whom
 * they must keep away; nothing of a bid is in it.
 *
 * @param tender code of the tender, 20 characters
 * @param lot code of the lot, 23 characters
 * @param list subject of the list that is drawn from, {@code panel:<lot>:<draw>:<number>}
 * @param tenderName name of the tender
 * @param lotName name of the lot
 * @param category name of a {@link org.sunbid.network.code.TradeCategory}
 * @param tenderee whose purchase it is
 * @param agency who runs the tender for it; null where nobody does
 * @param bidders who must not be tied to an expert, members of consortia too; at most 2000
 * @param specialty code of the classification tree, which both cities share
 * @param region GB/T 2260 where experts live; empty for anywhere
 * @param seats how many
 * @param from when the session may begin
 * @param until when it is over at the latest
 * @param at when, by the clock of the issuer's database
 */
@MessageType(name = "ExpertsAsked", version = 1)
public record ExpertsAsked(
        String tender,
        String lot,
        String list,
        String tenderName,
        String lotName,
        String category,
        Party tenderee,
        Party agency,
        List<Party> bidders,
        String specialty,
        String region,
        int seats,
        Instant from,
        Instant until,
        Instant at)
        implements NetworkMessage {

    /** No panel asks another city for more. */
    public static final int MOST_SEATS = 21;

    private static final int MOST_BIDDERS = 2_000;
    private static final Pattern SPECIALTY = Pattern.compile("[A-C](\\d{2}){0,3}");
    private static final Pattern REGION = Pattern.compile("|\\d{6}");

    public ExpertsAsked {
        DrawShapes.requireText(list);
        DrawShapes.requireText(tenderName);
        DrawShapes.requireText(lotName);
        DrawShapes.requireText(category);
        bidders = Lists.copy(bidders);
        DrawShapes.require(tenderee != null && bidders.size() <= MOST_BIDDERS);
        DrawShapes.require(specialty != null && SPECIALTY.matcher(specialty).matches());
        DrawShapes.require(region != null && REGION.matcher(region).matches());
        DrawShapes.require(seats >= 1 && seats <= MOST_SEATS);
        DrawShapes.require(from != null && until != null && until.isAfter(from));
    }

    @Override
    public String subject() {
        return tender;
    }
}
