/** How the network reaches the platform's database: transactions and statements, and nothing more. */
package org.sunbid.network.store;
