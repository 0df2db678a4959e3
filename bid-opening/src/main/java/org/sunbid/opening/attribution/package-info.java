/**
 * On whose account it goes that a bid was not opened 未解密原因 (O20 31): evidence of both sides, and one small rule for each
 * cause. What no rule decides is ruled on by people.
 */
package org.sunbid.opening.attribution;
