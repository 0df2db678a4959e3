/** Certificate pairs, the list of trusted authorities, and an authority for demonstrations (§4). */
package org.sunbid.sealing.certificate;
