package org.sunbid.trading.tender;

import java.util.Objects;

/**
 * An organisation as it appears in a tender.
 *
 * @param uscc 统一社会信用代码
 * @param name its name when the tender was made
 */
public record Party(String uscc, String name) {

    public Party {
        Objects.requireNonNull(uscc, "uscc");
        Objects.requireNonNull(name, "name");
    }
}
