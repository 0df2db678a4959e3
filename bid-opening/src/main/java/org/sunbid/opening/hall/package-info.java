/**
 * The hall's life 开标: convened at the deadline, keys released and bids decrypted in the window, read out, objected and
 * confirmed, recorded and closed (O20 29–32, REG 44).
 */
package org.sunbid.opening.hall;
