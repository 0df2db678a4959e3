/** Bids of one lot opened on one node, and how soon those who watch its hall hear of each step. */
package org.sunbid.benchmark.opening;
