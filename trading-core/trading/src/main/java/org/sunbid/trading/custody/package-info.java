/**
 * 密钥保管: the custodians of a tender make their common key before it is published; the platform is the board their signed
 * posts are pinned to (PROTOCOL.md §16). The opening with it is the hall's business.
 */
package org.sunbid.trading.custody;
