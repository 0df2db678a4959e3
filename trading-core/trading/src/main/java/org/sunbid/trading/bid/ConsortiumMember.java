package org.sunbid.trading.bid;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import org.sunbid.network.message.Party;

/**
 * An organisation that bid together with the bidder, who leads the consortium (招标投标法 31).
 *
 * @param uscc 统一社会信用代码 as the bid has it
 * @param name as the bid has it
 * @param share its part of the work, in the bid's words
 */
@Embeddable
public record ConsortiumMember(String uscc, String name, String share) {

    /** As messages name it. */
    public Party party() {
        return new Party(uscc, name);
    }

    /** The bidder's name as Chinese papers have it: with those who bid together with it, where it leads a consortium. */
    public static String named(String bidder, List<ConsortiumMember> members) {
        return members.isEmpty()
                ? bidder
                : bidder + "（联合体牵头人）、"
                        + members.stream()
                                .map(member -> member.name() + "（联合体成员）")
                                .collect(Collectors.joining("、"));
    }
}
