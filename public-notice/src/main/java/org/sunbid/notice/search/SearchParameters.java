package org.sunbid.notice.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The parameters of a list's address as they were typed.
 *
 * @param words to look for
 * @param category name of a trade category
 * @param region six digits
 * @param stage name of a stage
 * @param closing only tenders that still take bids
 * @param order name of an order
 * @param page from 1
 */
public record SearchParameters(
        @Parameter(description = "Words to look for in names, parties, codes, lots and summaries", example = "水环境 施工")
        @QueryParam("q")
        @DefaultValue("")
        String words,

        @Parameter(description = "Trade category", example = "CONSTRUCTION") @QueryParam("category") @DefaultValue("")
        String category,

        @Parameter(
                description = "GB/T 2260 code; a province or prefecture includes what lies in it",
                example = "530100")
        @QueryParam("region")
        @DefaultValue("")
        String region,

        @Parameter(description = "Stage", example = "BIDDING") @QueryParam("stage") @DefaultValue("")
        String stage,

        @Parameter(description = "Only tenders whose deadline lies ahead") @QueryParam("closing")
        boolean closing,

        @Parameter(description = "RELEVANCE, NEWEST or DEADLINE") @QueryParam("order") @DefaultValue("")
        String order,

        @Parameter(description = "Page, from 1") @QueryParam("page") @DefaultValue("1")
        int page) {}
