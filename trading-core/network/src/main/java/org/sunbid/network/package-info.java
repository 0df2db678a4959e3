/** To be described. */
package org.sunbid.network;
