/** 案卷: everything about one tender on one page, live: its life, bids once opened, result, alerts, orders. */
package org.sunbid.supervision.casefile;
