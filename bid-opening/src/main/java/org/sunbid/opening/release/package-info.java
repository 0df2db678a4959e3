/** Decryption 解密: bidders release their keys, the platform opens each bid as a stream and verifies it (O20 30, 31). */
package org.sunbid.opening.release;
