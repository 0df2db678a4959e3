package org.sunbid.evaluation.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of an evaluation whose prices are opened after the technical points. */
@MessageBundle("pricing")
public interface PricingMessages {

    @Message("等待价格标开标")
    String step_awaiting();

    @Message("价格标评审")
    String step_review();

    @Message("锁定技术评分")
    String lock();

    @Message("锁定后技术评审结论和评分不能再更改；价格标开标召开后评委不能再更换。技术标通过评审的投标人的价格标由开标主持人召开开标；未通过的不予开启。")
    String lock_note();

    @Message("确定锁定技术评分并提请价格标开标吗？锁定后不能更改。")
    String lock_sure();

    @Message("技术评分已锁定，等待开标主持人召开并完成价格标开标。")
    String awaiting();

    @Message("逐项检查各价格标，全部评委提交后由主任完成评审。")
    String review_lead();

    @Message("提交价格标评审")
    String submit();

    @Message("价格标尚未开启")
    String sealed();
}
