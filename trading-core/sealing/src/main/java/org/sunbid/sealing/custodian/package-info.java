/**
 * The custodians' key (§16, §17): made by n custodians so that it never exists in one place, used by any t of them after the
 * deadline. The platform is only the board that their signed posts are pinned to.
 */
package org.sunbid.sealing.custodian;
