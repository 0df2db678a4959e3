package org.sunbid.trading.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The codes a tender gets when it is begun; they never change.
 *
 * @param project 17 characters
 * @param investment 投资项目统一代码; empty where there is none
 * @param tender 20 characters
 * @param transaction 统一交易标识码
 * @param region GB/T 2260, six digits
 */
@Embeddable
record TenderCodes(
        @Column(name = "project_code") String project,
        @Column(name = "investment_code") String investment,
        @Column(name = "code") String tender,
        @Column(name = "transaction_code") String transaction,
        String region) {}
