package org.sunbid.network.message;

/** What became of a sealed bid at the opening (O20 31). */
public enum OpenedState {
    /** Decrypted, checked and read out. */
    OPENED,
    /** 撤销: not decrypted for the bidder's reason; the tenderee may keep the deposit. */
    REVOKED,
    /** 撤回: not decrypted for another reason; the deposit goes back within 5 days. */
    WITHDRAWN
}
