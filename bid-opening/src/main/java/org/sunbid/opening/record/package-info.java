/** The opening record 开标记录: written from the hall, sealed by the platform, signed by the host, published (O20 32). */
package org.sunbid.opening.record;
