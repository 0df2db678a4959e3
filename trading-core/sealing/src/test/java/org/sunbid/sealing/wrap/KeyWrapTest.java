package org.sunbid.sealing.wrap;

import java.security.KeyPair;
import java.util.Arrays;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class KeyWrapTest {

    private static final byte[] KEY = org.sunbid.sealing.suite.Primitives.randomBytes(32);

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aWrappedKeyOpensInItsContextOnly(Suite suite) {
        KeyPair recipient = suite.newKeyPair();
        KeyWrap wrap = KeyWrap.of(suite);
        byte[] context = suite.hash(new byte[] {1});
        byte[] other = suite.hash(new byte[] {2});

        byte[] wrapped = wrap.wrap(recipient.getPublic(), context, KEY);

        assertThat(wrapped).hasSize(suite == Suite.GM_1 ? 161 : 113);
        assertThat(wrap.unwrap(recipient.getPrivate(), context, wrapped)).isEqualTo(KEY);
        assertRefused("seal.wrong-key", () -> wrap.unwrap(recipient.getPrivate(), other, wrapped));
        assertRefused("seal.wrong-key", () -> wrap.unwrap(suite.newKeyPair().getPrivate(), context, wrapped));
        assertRefused(
                "seal.wrong-key",
                () -> wrap.unwrap(recipient.getPrivate(), context, Arrays.copyOf(wrapped, wrapped.length - 1)));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theSharedPointOpensWhatThePrivateKeyOpens(Suite suite) {
        KeyPair recipient = suite.newKeyPair();
        KeyWrap wrap = KeyWrap.of(suite);
        byte[] context = suite.hash(new byte[] {1});
        byte[] wrapped = wrap.wrap(recipient.getPublic(), context, KEY);
        ECPoint key = Curve.of(suite).point(recipient.getPublic());
        ECPoint shared = wrap.ephemeral(wrapped)
                .multiply(KeyWrap.parameters(recipient.getPrivate()).getD())
                .normalize();

        assertThat(wrap.unwrapShared(shared, key, context, wrapped)).isEqualTo(KEY);
        assertRefused("seal.wrong-key", () -> wrap.unwrapShared(shared.twice(), key, context, wrapped));
        assertRefused("seal.wrong-key", () -> wrap.unwrapShared(shared, key, suite.hash(KEY), wrapped));
        for (int i = Curve.POINT_BYTES; i < wrapped.length; i++) {
            byte[] changed = wrapped.clone();
            changed[i] ^= 1;
            assertRefused("seal.wrong-key", () -> wrap.unwrapShared(shared, key, context, changed));
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void onlyPointsOfTheCurveAreRead(Suite suite) {
        Curve curve = Curve.of(suite);
        byte[] point = curve.encode(curve.times(curve.randomScalar()));
        byte[] beside = point.clone();
        beside[64] ^= 1;
        byte[] large = new byte[65];
        Arrays.fill(large, (byte) 0xff);
        large[0] = 4;

        assertThat(curve.encode(curve.point(point))).isEqualTo(point);
        assertRefused("custodian.bad-point", () -> curve.point(beside));
        assertRefused("custodian.bad-point", () -> curve.point(large));
        assertRefused("custodian.bad-point", () -> curve.point(new byte[] {0}));
        assertRefused("custodian.bad-point", () -> curve.point(new byte[65]));
        assertRefused("custodian.bad-point", () -> curve.point(curve.generator().getEncoded(true)));
        assertRefused("custodian.bad-scalar", () -> curve.scalar(curve.encode(curve.order())));
    }
}
