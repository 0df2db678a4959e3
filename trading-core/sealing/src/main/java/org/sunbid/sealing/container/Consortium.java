package org.sunbid.sealing.container;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sunbid.sealing.SealingException;

/**
 * 联合体: who bids together with the bidder, who leads, signs and seals (招标投标法 31; §9.2).
 *
 * <p>It says what the bid says of itself. Whether consortia are accepted and whether the agreement lies in the container is
 * not asked here: a bid that fails in that is opened all the same, and judged by people.
 *
 * @param members beside the leader, at least one, no organisation twice, in the order in which the bid names them
 * @param agreement name of the document that is the consortium agreement (联合体协议); absent where the bid names none
 */
public record Consortium(List<Member> members, Optional<String> agreement) {

    /** How many members a sheet can name beside the leader; tenders allow fewer. */
    public static final int MOST_MEMBERS = 20;

    public Consortium {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > MOST_MEMBERS) {
            throw new SealingException("container.consortium-size", members.size() + " members beside the leader");
        }
        Set<String> seen = new HashSet<>();
        for (Member member : members) {
            if (!seen.add(member.uscc())) {
                throw new SealingException("container.member-twice", member.uscc());
            }
        }
        agreement.ifPresent(DocumentName::require);
    }

    /**
     * An organisation that bids together with the leader.
     *
     * @param uscc 统一社会信用代码; its shape is checked here, its check character by the platform
     * @param name its registered name
     * @param share its part of the work, in the bid's words
     */
    public record Member(String uscc, String name, String share) {

        private static final Pattern USCC = Pattern.compile("[0-9A-Z]{18}");

        public Member {
            if (!USCC.matcher(uscc).matches()) {
                throw new SealingException("container.sheet-invalid", "no 18 characters of a USCC");
            }
            SheetLimits.requireText(name, 100);
            SheetLimits.requireText(share, 200);
        }
    }

    void requireLedBy(String leader) {
        if (members.stream().anyMatch(member -> member.uscc().equals(leader))) {
            throw new SealingException("container.leader-among-members", leader);
        }
    }
}
