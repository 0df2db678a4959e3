package org.sunbid.sealing.seal;

import java.security.KeyPair;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunbid.sealing.suite.Suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunbid.sealing.Refusals.assertRefused;

class KeyWrapTest {

    private static final byte[] KEY = SealFixture.payload(32);

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
}
