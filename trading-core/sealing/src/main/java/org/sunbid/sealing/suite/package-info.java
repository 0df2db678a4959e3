/** The two cryptographic suites, 国密 {@code GM-1} and {@code ISO-1}, and the primitives each of them names (§2). */
package org.sunbid.sealing.suite;
