/**
 * 异议/质疑 to the tender document (REG 22) and to the published candidates (REG 54): raised in time, answered in time,
 * and everything stands still until the answer. Objections to the opening are raised and answered in the hall.
 */
package org.sunbid.trading.objection;
