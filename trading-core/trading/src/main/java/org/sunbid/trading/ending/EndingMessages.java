package org.sunbid.trading.ending;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which a lot is ended. */
@MessageBundle("ending")
public interface EndingMessages {

    @Message("终止标段")
    String title();

    @Message("终止后立即对外公告，不能撤回；本标段不能恢复，需要时另行招标。")
    String final_note();

    @Message("尚未开标：已递交的投标文件保持加密，任何人都不会解密，也不公开投标人名单。")
    String sealed_note();

    @Message("已经开标：开标记录仍然公开，评标、公示到此为止。")
    String opened_note();

    @Message("已收取的投标保证金及银行同期存款利息应当及时退还（实施条例第三十一条）。")
    String deposit_note();

    @Message("法定情形")
    String ground_field();

    @Message(
            "{#switch ground}{#case 'GIVEN_UP'}招标人终止招标{#case 'UNLAWFUL'}出现影响公正的违法、违规行为{#case 'TOO_FEW_SUPPLIERS'}符合条件或实质响应的供应商不足三家{#case 'OVER_BUDGET'}报价均超过采购预算，采购人不能支付{#case 'PURCHASE_CANCELLED'}因重大变故，采购任务取消{#case 'NO_CANDIDATE_TAKEN'}中标候选人均不能中标，重新招标{#case}{ground}{/switch}")
    String ground(String ground);

    @Message("情况说明")
    String words();

    @Message("原文公告，请勿写入投标人名称或报价。")
    String words_hint();

    @Message("我确认终止标段 {lot}，并知道不能撤回")
    String confirm(String lot);

    @Message("终止并公告")
    String end();

    @Message("返回招标项目")
    String back();

    @Message("标段已终止：您的投标未开启，请向招标人领回保证金")
    String told_sealed();

    @Message("标段已终止：请向招标人领回保证金")
    String told_opened();

    @Message("标段已终止，不再接收投标")
    String told_reader();

    @Message("退还投标保证金及利息（标段已终止）")
    String return_deposits();
}
