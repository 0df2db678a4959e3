/**
 * 评标录制: what each member's own browser recorded of voice and picture, handed over in chunks of some seconds, encrypted, chained by
 * hash, kept with the case. Supervisors play it back on the record and verify the chain.
 */
package org.sunbid.evaluation.recording;
