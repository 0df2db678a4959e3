package org.sunbid.opening.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the view of all lots of a tender whose openings go on at once. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("开标总览")
    String title();

    @Message("各标段开标情况一览")
    String action();

    @Message("{lots} 个标段同时开标，有待您处理的事项")
    String work(int lots);

    @Message("距开标")
    String before();

    @Message("标段")
    String lot();

    @Message("状态")
    String state();

    @Message("投标文件")
    String counts();

    @Message("共 {all} 份，待解密 {waiting}，已解密 {opened}，未解密 {closed}")
    String counted(int all, int waiting, int opened, int closed);

    @Message("本单位投标")
    String own();

    @Message("等待您处理")
    String waits();

    @Message("投标截止前已停止")
    String ended();

    @Message("您还有 {keys} 份投标文件待解密")
    String keys(int keys);

    @Message("您在本项目的投标文件都无需再解密。")
    String no_keys();

    @Message("在保存有加密证书的电脑上运行下面的命令，一次解密本项目全部标段中本单位的投标文件。")
    String keys_text();

    @Message("bids 是保存各份投标文件夹的文件夹，请换成实际的名称。")
    String names_note();

    @Message("已暂停")
    String suspended();

    @Message("等待提交密钥")
    String own_awaited();

    @Message("已提交密钥")
    String own_given();

    @Message("已递交")
    String own_sealed();

    @Message("无")
    String none();

    @Message("{lots} 个标段")
    String lots(int lots);

    @Message("动态")
    String happened();

    @Message("各标段动态列表")
    String happened_list();
}
