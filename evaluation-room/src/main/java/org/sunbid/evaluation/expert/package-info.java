/**
 * 评标专家: who is in this platform's pool. People apply with their specialty, region, employer, title and years; the
 * operator admits and suspends. How to reach them is known to the notification step alone.
 */
package org.sunbid.evaluation.expert;
