package org.sunbid.trading.tender;

import java.util.Map;
import org.sunbid.platform.rule.Decision;

/**
 * What a feature adds to a tender before it is published: implement it as an application-scoped bean. The issuer signs it
 * with the tender, and the tender is published only when it is ready.
 */
public interface TenderPart {

    /** Whether it is ready to be signed and published. */
    Decision check(TenderSheet tender);

    /** What {@code tender.json} says of it, by name; empty when the tender has no such part. */
    Map<String, Object> data(TenderSheet tender);
}
