/**
 * 并列名次: where the law leaves the order of equals to a draw (O87 68, not re-read), it is drawn by a joint draw after the
 * panel has concluded and before its report is written. Draws never decide in tenders that the law prescribes (1117).
 */
package org.sunbid.evaluation.tie;
