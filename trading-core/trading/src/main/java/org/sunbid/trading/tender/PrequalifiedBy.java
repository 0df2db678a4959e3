package org.sunbid.trading.tender;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The prequalification that a tender follows (REG 19): its parameter {@code prequalification} holds the code of that tender.
 * Each lot follows the lot of the same number there, and takes bids of those alone who passed it.
 */
public final class PrequalifiedBy {

    /** The parameter's name. */
    public static final String PARAMETER = "prequalification";

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{20}");
    private static final int TENDER_CODE = 20;

    private PrequalifiedBy() {}

    /** Code of the prequalification that these parameters name; empty where everybody may bid. */
    public static Optional<String> tender(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get(PARAMETER)).map(String::strip);
    }

    /** Code of the lot there that this lot follows. */
    public static Optional<String> lot(Map<String, String> parameters, String lotCode) {
        return tender(parameters).map(code -> code + lotCode.substring(TENDER_CODE));
    }

    /** Whether this looks like the code of a tender. */
    public static boolean isCode(String code) {
        return CODE.matcher(code.strip()).matches();
    }
}
