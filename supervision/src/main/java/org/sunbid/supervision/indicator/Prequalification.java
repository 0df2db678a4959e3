package org.sunbid.supervision.indicator;

import org.sunbid.network.message.TenderPublished;

/** 资格预审 (REG 15–19): a call for applications, to which some numbers of the law do not apply. */
final class Prequalification {

    private static final String METHOD = "PREQUALIFICATION";

    private Prequalification() {}

    static boolean isCalledFor(TenderPublished notice) {
        return METHOD.equals(notice.method());
    }
}
