/** {@code toolbox custodian}: custodians make a key together, and open bids with it after the deadline (PROTOCOL.md §16, §17). */
package org.sunbid.toolbox.custodian;
