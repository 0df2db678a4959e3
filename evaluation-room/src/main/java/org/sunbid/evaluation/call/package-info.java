/**
 * 评标音视频: voice and picture between the members of a panel, wherever they sit. Browsers speak to each other directly
 * (WebRTC); what passes through the platform is who is in the call and how browsers find each other. Host and supervisors watch
 * on the record and hear no more than is said; judging never depends on it.
 */
package org.sunbid.evaluation.call;
