package org.sunbid.trading.custody;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about the custody of keys. */
@MessageBundle("custody")
public interface CustodyMessages {

    @Message("密钥保管")
    String title();

    @Message("由若干保管人共同生成开标密钥：少于规定人数的任何人（包括平台）都不能提前打开投标文件；公告板上的内容均由保管人签名，任何人都可以核验。")
    String lead();

    @Message("返回招标项目")
    String back();

    @Message("本项目的投标文件需要保管人参与解密。请选定保管人，并设定至少几人共同解密。")
    String begin_note();

    @Message("密钥生成记录")
    String ceremonies();

    @Message("发布之前可以重新选定保管人，此前生成的密钥随即作废。")
    String anew_note();

    @Message("保管人")
    String custodians();

    @Message("尚无登记的密钥保管人。请保管人先登记单位并绑定证书。")
    String no_candidates();

    @Message("至少几人共同解密")
    String threshold();

    @Message("不少于 2 人，不多于所选人数")
    String threshold_hint();

    @Message("开始生成密钥")
    String begin();

    @Message(
            "{#switch state}{#case 'JOINING'}等待加入{#case 'DEALING'}等待分发份额{#case 'CONFIRMING'}等待确认{#case 'COMPLETE'}密钥已生成{#case 'VOID'}已作废{#case}{state}{/switch}")
    String state(String state);

    @Message("加入")
    String joined();

    @Message("分发份额")
    String dealt();

    @Message("确认")
    String confirmed();

    @Message("密钥生成")
    String made();

    @Message("申诉")
    String complained();

    @Message("姓名")
    String name();

    @Message("已完成")
    String yes();

    @Message("未完成")
    String no();

    @Message("招标项目")
    String tender();

    @Message("共同解密人数")
    String of();

    @Message("{threshold} / {size}")
    String threshold_of(int threshold, int size);

    @Message("最早开启时间")
    String not_before();

    @Message("密码套件")
    String suite();

    @Message("约定摘要")
    String hash();

    @Message("开始时间")
    String begun();

    @Message("下载全部记录")
    String transcript();

    @Message("任何人都可以用工具箱核验密钥确由这些保管人生成。")
    String transcript_note();

    @Message("第 {index} 位保管人“{name}”被证明有误，本次密钥作废，可以重新选定保管人。")
    String guilty(int index, String name);

    @Message("请在自己的电脑上完成下一步")
    String your_turn();

    @Message("私钥不离开您的电脑。加入之前请核对本页的约定，也可用 toolbox custodian show 查看。")
    String your_turn_note();

    @Message("您已完成当前一步，请等待其他保管人。")
    String wait_others();

    @Message("密钥保管：加入")
    String work_joining();

    @Message("密钥保管：分发份额")
    String work_dealing();

    @Message("密钥保管：核对份额并确认")
    String work_confirmation();
}
