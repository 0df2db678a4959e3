/** A demo certificate authority for trials; production trusts the licensed authorities instead. */
package org.sunbid.toolbox.authority;
