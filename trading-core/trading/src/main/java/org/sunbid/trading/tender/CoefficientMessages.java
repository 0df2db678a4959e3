package org.sunbid.trading.tender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about coefficients of the base price, for every page that shows one. */
@MessageBundle("coefficient")
public interface CoefficientMessages {

    @Message("评标系数")
    String title();

    @Message("{#when coefficient}{#is DROP}下浮率{#is K}系数 K{#is DELTA}系数 δ{#is K1}系数 K1{#is K2}系数 K2{#else}系数 Q{/when}")
    String name(Coefficient coefficient);

    @Message("开标时从下列值中抽取：{values}")
    String drawn_from(String values);
}
