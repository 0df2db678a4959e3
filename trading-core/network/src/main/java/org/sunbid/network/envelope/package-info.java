/** The signed wrapping in which a message travels, its canonical form, and the checks of a receiver. */
package org.sunbid.network.envelope;
