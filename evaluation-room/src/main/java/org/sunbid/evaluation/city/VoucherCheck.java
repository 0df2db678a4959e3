package org.sunbid.evaluation.city;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.sunbid.network.envelope.IssuerCheck;
import org.sunbid.network.peer.NetworkConfig;
import org.sunbid.platform.rule.Decision;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.platform.rule.RefusedException;

/** Whether a voucher is a lender's own, for this platform and this lot. When it was issued and used is not asked here. */
@Singleton
public class VoucherCheck {

    private final Cities cities;
    private final IssuerCheck issuers;
    private final NetworkConfig network;

    VoucherCheck(Cities cities, IssuerCheck issuers, NetworkConfig network) {
        this.cities = cities;
        this.issuers = issuers;
        this.network = network;
    }

    /** The voucher, if its lender signed it for this lot. */
    public Outcome<Voucher> check(String token, String lot, Instant now) {
        return SignedVoucher.read(token)
                .flatMap(signed -> lender(signed, now).then(signed::voucher).flatMap(voucher -> address(voucher, lot)
                        .then(() -> voucher)));
    }

    private Decision lender(SignedVoucher signed, Instant now) {
        Voucher voucher = signed.voucher();
        boolean lends = cities.find(voucher.lender()).filter(City::lends).isPresent();
        return Decision.require(lends && isSigned(signed, now), VoucherRefusal.FORGED_LENDER, voucher.lender());
    }

    private boolean isSigned(SignedVoucher signed, Instant now) {
        Voucher voucher = signed.voucher();
        try {
            issuers.check(
                    voucher.lender(),
                    signed.certificate(),
                    new IssuerCheck.Signed(signed.toBeSigned(), signed.signature(), voucher.issued()),
                    now);
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    private Decision address(Voucher voucher, String lot) {
        return voucher.host().equals(network.id())
                ? Decision.require(voucher.lot().equals(lot), VoucherRefusal.OTHER_LOT, voucher.lot())
                : Decision.refused(VoucherRefusal.OTHER_HOST, voucher.host());
    }
}
