/**
 * 抽取: how a panel comes about. The agency says which specialties and how many, never who; the platform freezes the list
 * of those who may sit, draws by {@code sealing.draw}, invites in drawn order and keeps the names to itself until the
 * session. Experts appear outside as handles; the transcript replays without a name in it.
 */
package org.sunbid.evaluation.draw;
