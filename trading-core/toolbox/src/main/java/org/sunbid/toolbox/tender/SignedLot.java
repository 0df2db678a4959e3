package org.sunbid.toolbox.tender;

import java.math.BigDecimal;
import java.util.Optional;
import org.sunbid.sealing.json.JsonObject;

/**
 * A lot of a signed tender.
 *
 * @param priceCap the highest price that counts, if there is a cap
 */
public record SignedLot(String code, String name, Optional<BigDecimal> priceCap) {

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;

    static SignedLot read(JsonObject json) {
        return new SignedLot(json.text("lot", LONGEST_CODE), json.text("name", LONGEST_NAME), json.amount("priceCap"));
    }
}
