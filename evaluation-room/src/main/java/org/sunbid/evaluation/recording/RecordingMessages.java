package org.sunbid.evaluation.recording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about recordings. */
@MessageBundle("recording")
public interface RecordingMessages {

    @Message("评标录制")
    String title();

    @Message("每位成员的浏览器录制自己的声音和画面，分段加密并逐段入链。每次回放和核验都记入审计。")
    String lead();

    @Message("这次评标没有录制。")
    String none();

    @Message("席位")
    String seat();

    @Message("开始")
    String started();

    @Message("结束")
    String ended();

    @Message("进行中")
    String going_on();

    @Message("片段")
    String chunks();

    @Message("缺口 {gaps}")
    String gaps(int gaps);

    @Message("大小")
    String size();

    @Message("链尾")
    String end();

    @Message("回放")
    String play();

    @Message("核验")
    String verify();

    @Message("席位 {seat} 的录制")
    String of_seat(int seat);

    @Message("链完整：{chunks} 个片段，链尾 {end}")
    String intact(int chunks, String end);

    @Message("链在第 {number} 段断开：{why}")
    String broken(int number, String why);

    @Message("记录被改动，或者与前一段不衔接")
    String fault_CHAIN();

    @Message("加密数据丢失或者被替换")
    String fault_BYTES();

    @Message("数据不能用本录制的密钥在此处解开")
    String fault_SEAL();

    @Message("结尾被截去")
    String fault_CUT_OFF();
}
