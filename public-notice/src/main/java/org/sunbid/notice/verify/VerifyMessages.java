package org.sunbid.notice.verify;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of verifying documents and records. */
@MessageBundle("verify")
public interface VerifyMessages {

    @Message("项目编号")
    String tender_code();

    @Message("标段编号")
    String lot_code();

    @Message("核验文件与记录")
    String title();

    @Message("上传签名的 PDF、投标回执或抽取记录，查看是谁、在什么时间签的，内容有没有被改动。文件只在内存中核验，不保存。")
    String lead();

    @Message("签名的 PDF")
    String pdf();

    @Message("开标记录、评标报告、中标通知书等，最大 {limit}。")
    String pdf_note(String limit);

    @Message("投标回执")
    String receipt();

    @Message("投标人收到的回执，PDF 或 receipt.json：逐项核验平台签名、时间戳、公开日志，并与本平台见证的日志比对。")
    String receipt_note();

    @Message("抽取记录")
    String draw();

    @Message("评标专家或系数抽取的 transcript.json：按公开算法重抽一遍，逐项比较。")
    String draw_note();

    @Message("选择文件")
    String choose_file();

    @Message("开始核验")
    String submit();

    @Message("核验通过")
    String verified();

    @Message("核验未通过")
    String not_verified();

    @Message("这个 PDF 没有签名。")
    String no_signature();

    @Message("全部 {count} 个签名有效，最后一个签名覆盖整个文件。")
    String pdf_complete(int count);

    @Message("至少有一个签名无效，或文件在签名后被改动。")
    String pdf_incomplete();

    @Message("签名人")
    String signer();

    @Message("签名时间")
    String signed_at();

    @Message("证书颁发者")
    String issuer();

    @Message("算法")
    String suite();

    @Message("覆盖范围")
    String coverage();

    @Message("整个文件")
    String coverage_whole();

    @Message("签名当时的文件；其后只增加了签名")
    String coverage_then();

    @Message("签名后内容有改动")
    String coverage_changed();

    @Message("结论")
    String conclusion();

    @Message("有效")
    String valid();

    @Message("无效")
    String invalid();

    @Message("文件摘要 (SHA-256)")
    String digest();

    @Message("回执有效：平台确认收到下列投标文件，时间戳和公开日志均已核对，与本平台见证的日志一致。")
    String receipt_holds();

    @Message("回执有效：平台确认收到下列投标文件，时间戳和公开日志均已核对。日志与本平台见证的是否一致，现在还不能确定。")
    String receipt_unwitnessed();

    @Message("撤回回执有效：投标人签名撤回了下列投标文件，平台确认收到，时间戳和公开日志均已核对。")
    String receipt_of_withdrawal();

    @Message("日志与本平台见证的是否一致，现在还不能确定。")
    String witness_open();

    @Message("回执无效，下列内容不足为凭：至少有一项核验未通过。")
    String receipt_fails();

    @Message("投标人")
    String bidder();

    @Message("投标文件编号")
    String bid();

    @Message("逐项核验")
    String steps();

    @Message("步骤")
    String step();

    @Message("核验所得")
    String found();

    @Message("{#switch kind}{#case 'FILE'}文件{#case 'SIGNATURE'}平台签名{#case 'TIMESTAMP'}时间戳{#case 'LOG'}公开日志{#case"
            + " 'WITNESS'}日志见证{/switch}")
    String step_title(String kind);

    @Message("{#switch kind}{#case 'FILE'}文件完整，如扫过二维码则与之相符（SHA-256）{#case 'SIGNATURE'}受信任的平台对回执内容签了名{#case"
            + " 'TIMESTAMP'}时间戳机构证明签名当时已经存在{#case 'LOG'}回执已记入交易平台的公开日志（日志 · 条目编号 / 条目总数）{#case"
            + " 'WITNESS'}该日志与本平台一直见证的是同一份，只增不改（本平台已见证的条目数）{/switch}")
    String step_meaning(String kind);

    @Message("{#switch state}{#case 'HOLDS'}通过{#case 'FAILS'}未通过{#case 'OPEN'}未确定{/switch}")
    String step_state(String state);

    @Message("回执二维码")
    String scanned();

    @Message("二维码中的回执摘要如下。请在“投标回执”中上传这份回执的 PDF 或 receipt.json，系统将核对是否为同一份。")
    String scanned_note();

    @Message("收到时间")
    String received_at();

    @Message("密封摘要")
    String seal_digest();

    @Message("抽取可以重现：按记录中的名单和各方随机数重抽，结果完全一致。")
    String draw_holds();

    @Message("抽取事项")
    String draw_subject();

    @Message("抽中（按顺序）")
    String draw_picked();

    @Message("候选人数")
    String draw_candidates();

    @Message("参与方")
    String draw_parties();

    @Message("种子")
    String draw_seed();
}
