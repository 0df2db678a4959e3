/**
 * 评标报告: what the panel found, as a PDF that members sign one after another and as structured data. When the last
 * member has answered, the result goes back to {@code trading} and to supervision.
 */
package org.sunbid.evaluation.report;
