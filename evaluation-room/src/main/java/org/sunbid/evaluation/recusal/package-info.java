/**
 * 回避: ties that experts declare to organisations beforehand. What keeps an expert away from a lot is decided by
 * {@code panel.RecusalGround}; who recuses at the table is a matter of {@code room}.
 */
package org.sunbid.evaluation.recusal;
