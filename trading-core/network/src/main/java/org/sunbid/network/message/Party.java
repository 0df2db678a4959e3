package org.sunbid.network.message;

/**
 * An organisation in a message.
 *
 * @param uscc 统一社会信用代码
 * @param name its registered name
 */
public record Party(String uscc, String name) {}
