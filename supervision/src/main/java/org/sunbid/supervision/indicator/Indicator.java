package org.sunbid.supervision.indicator;

import java.util.List;
import org.sunbid.supervision.tender.TenderStory;

/** One rule watched; pure. */
@FunctionalInterface
public interface Indicator {

    /** Where the story breaks the rule; empty when it does not, or not yet. */
    List<Finding> findings(TenderStory story, Watch watch);
}
