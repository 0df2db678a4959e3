/**
 * 评标室: the panel's session from the first check-in to the ranking. Members check bids item by item, score them under
 * seal, explain what lies far from the others, and conclude. Hosts and overseers see how far it is, never a vote or a
 * score before the report.
 */
package org.sunbid.evaluation.room;
