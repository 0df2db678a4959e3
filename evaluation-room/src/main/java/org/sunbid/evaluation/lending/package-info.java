/**
 * 出借专家: this city's side when another asks for experts. The list is frozen and drawn from here, under the shares of the host's
 * joint draw; who stands on it leaves this platform only when the expert goes to the session.
 */
package org.sunbid.evaluation.lending;
