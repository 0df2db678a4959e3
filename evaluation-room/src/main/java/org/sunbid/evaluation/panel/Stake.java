package org.sunbid.evaluation.panel;

import java.util.List;

/**
 * What of an expert can collide with a lot.
 *
 * @param employer where the expert works
 * @param declared organisations the expert declared: kin, shares, former employer, recent co-working
 */
public record Stake(Organisation employer, List<Organisation> declared) {

    public Stake {
        declared = List.copyOf(declared);
    }
}
