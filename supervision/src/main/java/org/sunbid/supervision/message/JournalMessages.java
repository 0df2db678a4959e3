package org.sunbid.supervision.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about messages. */
@MessageBundle("journal")
public interface JournalMessages {

    @Message("实时消息")
    String navigation();

    @Message("全部消息")
    String title();

    @Message("各平台发来的每一条消息，按到达顺序；新消息自动出现在最上面。")
    String lead();

    @Message("还没有消息。")
    String empty();

    @Message("时间")
    String time();

    @Message("消息")
    String what();

    @Message("项目")
    String subject();

    @Message("发出平台")
    String issuer();

    @Message("第 {sequence} 号")
    String number(long sequence);

    @Message("更早的消息")
    String older();

    @Message(
            "{#switch type}{#case 'TenderPublished'}发布招标公告{#case 'ClarificationPublished'}发布澄清修改{#case 'TenderSuspended'}招标暂停{#case 'TenderResumed'}招标恢复{#case 'TenderFailed'}流标{#case 'OpeningConvened'}开标开始{#case 'OpeningProgressed'}解密进展{#case 'DecryptionAttributed'}未解密归责{#case 'OpeningHeld'}开标结束{#case 'BidsDisclosed'}投标回执公开{#case 'SubmissionIncidentReported'}递交异常报告{#case 'DrawAnnounced'}联合抽取开始{#case 'DrawClosed'}各方已承诺{#case 'ExpertsAsked'}请异地出借专家{#case 'ExpertsListed'}异地冻结名单{#case 'SharesRevealed'}随机数已齐备{#case 'ListDrawn'}异地名单抽取{#case 'SeatLent'}出借席位{#case 'SeatFreed'}归还席位{#case 'LendingShort'}出借人数不足{#case 'DrawHeld'}联合抽取结束{#case 'PanelDrawn'}抽取评标委员会{#case 'EvaluationReported'}提交评标报告{#case 'CandidatesPublished'}中标候选人公示{#case 'ObjectionRaised'}提出异议{#case 'ObjectionAnswered'}答复异议{#case 'AwardPublished'}发布中标结果{#case 'AwardCancelled'}取消中标{#case 'ContractRecorded'}合同备案{#case 'SuspensionOrdered'}下达暂停令{#case 'ResumptionOrdered'}下达恢复令{#case 'OrderAcknowledged'}监督令回执{#case 'NetworkAlerted'}网络警报{#case}{type}{/switch}")
    String type(String type);

    @Message("{name}")
    String tender_published(String name);

    @Message("第 {number} 号：{title}")
    String clarification(int number, String title);

    @Message("监督令 {order}")
    String by_order(String order);

    @Message("待解密 {waiting}，已解密 {opened}，失败 {failed}")
    String progress(int waiting, int opened, int failed);

    @Message("投标 {bids} 份，唱标 {opened} 份")
    String opening_held(int bids, int opened);

    @Message("回执 {count} 份")
    String disclosed(int count);

    @Message("{#switch purpose}{#case 'PANEL'}评标专家{#case 'TIE'}并列名次{#case}评标系数{/switch}，名单 {lists} 份，抽取 {picks} 个")
    String draw_announced(String purpose, int lists, int picks);

    @Message("{#if voidedBy}作废：{voidedBy} 未提供随机数{#else}抽取记录 {transcripts} 份{/if}")
    String draw_held(String voidedBy, int transcripts);

    @Message("{bidder} · 已接收 {received}/{chunks} 个分块 · 客户端记录 {seen} 条")
    String incident(String bidder, int received, int chunks, int seen);

    @Message("成员 {members} 人，名单保密")
    String drawn(int members);

    @Message("参评 {count} 家，否决 {rejected} 家")
    String evaluated(int count, int rejected);

    @Message("候选人 {count} 名")
    String candidates(int count);

    @Message("第 {number} 号{#switch kind}{#case 'DOCUMENT'}（招标文件）{#case 'OPENING'}（开标）{#case}（评标结果）{/switch}")
    String objection(int number, String kind);

    @Message("中标人：{winner}，{price} 元")
    String award(String winner, String price);

    @Message("合同价 {price} 元")
    String contract(String price);

    @Message("监督令 {order}：{#if carriedOut}已执行{#else}未执行{/if}")
    String acknowledged(String order, boolean carriedOut);

    @Message("{bidder}：{#switch side}{#case 'BIDDER'}投标人原因，撤销{#case 'PLATFORM'}投标人之外的原因，撤回{#case}待裁定{/switch}（{rule}）")
    String attributed(String bidder, String side, String rule);
}
