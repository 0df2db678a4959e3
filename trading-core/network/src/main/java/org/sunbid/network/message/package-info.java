/**
 * The published language: every record that travels between platforms. A field never changes its meaning; a new meaning
 * is a new version. The golden files under test are the contract.
 */
package org.sunbid.network.message;
