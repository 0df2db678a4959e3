/**
 * Evaluation methods (评标办法) as pure functions: from prices and points to a ranking, with every step of the arithmetic
 * kept so that a bidder, a supervisor or a court can work it out again by hand. No framework, no clock, no I/O.
 */
package org.sunbid.evaluation.method;
