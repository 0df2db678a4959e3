/** Registering oneself and one's organisation at a trading platform. */
package org.sunbid.toolbox.registration;
