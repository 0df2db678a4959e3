package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of openings in two sessions: technical envelopes first, prices after the panel's technical points. */
@MessageBundle("envelope")
public interface EnvelopeMessages {

    @Message("技术标开标大厅")
    String technical();

    @Message("价格标开标大厅")
    String price();

    @Message("本次只开技术标，不唱报价；价格标保持加密，待评标委员会完成技术评分后另行开标。")
    String technical_note();

    @Message("唱标：投标人已公布，不含报价")
    String technical_read();

    @Message("本次只开技术标通过评审的投标人的价格标。")
    String price_note();

    @Message("未递交完整的投标文件")
    String halves();

    @Message("投标截止时技术标、价格标缺少其一，视为未递交，不予开启。")
    String halves_text();

    @Message("不予开启的价格标")
    String left_closed();

    @Message("技术标未通过评审，价格标不予开启，保持加密。")
    String left_closed_text();

    @Message("依据")
    String clause();

    @Message("技术标")
    String envelope_TECHNICAL();

    @Message("价格标")
    String envelope_PRICE();

    @Message("尚未召开")
    String waiting_title();

    @Message("评标委员会完成技术评分并锁定后，由开标主持人召开价格标开标。在此之前，任何人都不能解密价格标。")
    String waiting_text();

    @Message("评标委员会已锁定技术评分，可以召开价格标开标。召开后立即进入解密时段，通过技术评审的投标人须在时段内解密价格标。")
    String convene_text();

    @Message("召开时间")
    String convened();

    @Message("召开价格标开标")
    String convene();

    @Message("确定现在召开价格标开标吗？解密时段立即开始。")
    String convene_sure();

    @Message("返回项目页面")
    String back();

    @Message("价格标开标大厅")
    String action();

    @Message("召开价格标开标")
    String work_convene();
}
