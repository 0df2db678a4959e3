/** Every message of every deal as it arrived, kept and shown live. */
package org.sunbid.supervision.message;
