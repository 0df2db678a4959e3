/**
 * 系数抽取: coefficients of the base price that the tender document leaves to a draw at the opening [K], and what was drawn.
 * The opening hall draws them, the evaluation room reads them; published parameters stay as they were published.
 */
package org.sunbid.trading.coefficient;
