/** Experts who save points in many rooms at once, and a ranking of many bids. */
package org.sunbid.benchmark.evaluation;
