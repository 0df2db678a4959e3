/** Takes the public messages of trading platforms into the read model, each inside the inbox's transaction. */
package org.sunbid.notice.intake;
