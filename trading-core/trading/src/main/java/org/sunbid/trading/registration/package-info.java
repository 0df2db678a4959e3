/** Organisations, their people, certificates and roles. */
package org.sunbid.trading.registration;
