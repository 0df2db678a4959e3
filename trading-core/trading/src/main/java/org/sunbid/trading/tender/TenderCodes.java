package org.sunbid.trading.tender;

/**
 * The codes a new tender gets.
 *
 * @param project 17 characters
 * @param investment 投资项目统一代码; empty where there is none
 * @param tender 20 characters
 * @param transaction 统一交易标识码
 * @param region GB/T 2260, six digits
 */
record TenderCodes(String project, String investment, String tender, String transaction, String region) {}
