package org.sunbid.trading.deposit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of bid deposits. */
@MessageBundle("deposit")
public interface DepositMessages {

    @Message("投标保证金")
    String title();

    @Message("返回招标项目")
    String back();

    @Message("开标前，任何人不得知道谁缴纳了保证金、有多少家（电子招标投标办法第二十一条）。开标大厅公布投标人名单后在此列出。")
    String sealed();

    @Message("没有投标人的保证金。")
    String none();

    @Message("投标人")
    String payer();

    @Message("金额")
    String amount();

    @Message("到账时间")
    String paid_at();

    @Message("状态")
    String state();

    @Message("依据")
    String clause();

    @Message("最迟退还")
    String due();

    @Message("连同银行同期存款利息")
    String with_interest();

    @Message("处理")
    String act();

    @Message("退还")
    String give_back();

    @Message("不予退还")
    String keep();

    @Message("不予退还的理由")
    String reason();

    @Message(
            "{#switch state}{#case 'NONE_REQUIRED'}无需缴纳{#case 'DUE'}待缴纳{#case 'HELD'}已缴纳{#case 'RETURN_DUE'}应退还{#case 'RETURNED'}已退还{#case 'FORFEITABLE'}可不予退还{#case 'FORFEITED'}不予退还{#case}{state}{/switch}")
    String state_text(String state);

    @Message(
            "{#switch rule}{#case 'BidWasRevoked'}因投标人原因未解密，视为撤销投标文件{#case 'WinnerGaveUp'}中标后放弃或未提交履约保证金{#case 'BidWasWithdrawn'}因投标人之外的原因未解密，视为撤回投标文件{#case 'TakenBackBeforeTheDeadline'}投标截止前撤回投标文件{#case 'LotEnded'}流标或终止招标{#case 'ContractIsSigned'}已签订合同{#case 'StillHeld'}投标有效期内{#case 'NotPaid'}尚未到账{#case 'NothingIsAsked'}招标文件不要求{#case}{rule}{/switch}")
    String rule_text(String rule);

    @Message("本单位的保证金")
    String own_title();

    @Message("请在投标截止前由本单位基本账户转入银行指定账户，并注明标段编号和本单位统一社会信用代码。银行直接向平台报告，招标人和代理机构在开标前看不到。")
    String how_to_pay();

    @Message("招标文件要求")
    String required();

    @Message("缴纳投标保证金")
    String work_pay();

    @Message("退还投标保证金")
    String work_return();

    @Message("决定是否退还可不予退还的投标保证金")
    String work_decide();

    @Message("贵方的投标保证金应当退还")
    String work_awaited();
}
