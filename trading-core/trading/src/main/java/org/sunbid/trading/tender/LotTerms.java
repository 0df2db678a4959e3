package org.sunbid.trading.tender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sunbid.sealing.seal.Envelope;

/**
 * What things are called in a lot. Pages, records and notices are written once, in the terms of bids; a lot that
 * prequalifies has applicants, applications and a review instead (REG 15–19), and says so by {@link #in}. Here is the one
 * list of these terms. It is applied to sentences of the platform's own, never to what people wrote.
 */
public final class LotTerms {

    /** Bids are handed in, opened and evaluated. */
    public static final LotTerms OF_BIDS = new LotTerms(Map.of());

    /** Applications for prequalification are. */
    public static final LotTerms OF_APPLICATIONS = new LotTerms(applications());

    private record Term(Pattern found, String becomes) {}

    private final List<Term> terms;

    private LotTerms(Map<String, String> terms) {
        this.terms = terms.entrySet().stream()
                .map(term -> new Term(Pattern.compile(term.getKey()), term.getValue()))
                .toList();
    }

    /** Those of a lot. */
    public static LotTerms of(LotSheet lot) {
        return of(lot.envelopes());
    }

    /** Those of a tender. */
    public static LotTerms of(TenderSheet tender) {
        return of(tender.envelopes());
    }

    private static LotTerms of(BidEnvelopes envelopes) {
        return envelopes == BidEnvelopes.APPLICATION ? OF_APPLICATIONS : OF_BIDS;
    }

    /** Those of what is in this envelope. */
    public static LotTerms of(Envelope envelope) {
        return envelope == Envelope.APPLICATION ? OF_APPLICATIONS : OF_BIDS;
    }

    /** A sentence of the platform's about bids, Chinese or English, in these terms. */
    public String in(String sentence) {
        String said = sentence;
        for (Term term : terms) {
            said = term.found().matcher(said).replaceAll(term.becomes());
        }
        return said;
    }

    /** The longer ones first, for they hold shorter ones. 投标 alone stays: it is part of the names of laws. */
    private static Map<String, String> applications() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("评标委员会", "资格审查委员会");
        terms.put("评标", "资格审查");
        terms.put("投标截止时间", "申请截止时间");
        terms.put("投标截止", "申请截止");
        terms.put("投标文件", "申请文件");
        terms.put("投标人", "申请人");
        terms.put("唱标时间", "开启完成");
        terms.put("唱标", "开启");
        terms.put("开标一览表", "申请人一览表");
        terms.put("开标", "开启");
        terms.put("\\b([Aa]) bidder\\b", "$1n applicant");
        terms.put("\\bBidder", "Applicant");
        terms.put("\\bbidder", "applicant");
        terms.put("\\bbid-", "application-");
        terms.put("\\b([Aa]) bid\\b", "$1n application");
        terms.put("\\bBid(s?)\\b", "Application$1");
        terms.put("\\bbid(s?)\\b", "application$1");
        terms.put("\\bread out\\b", "opened");
        return terms;
    }
}
