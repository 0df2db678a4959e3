package org.sunbid.trading.clarification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of clarifications. */
@MessageBundle("clarification")
public interface ClarificationMessages {

    @Message("澄清与修改公告")
    String list();

    @Message("还没有澄清或修改公告。")
    String none();

    @Message("第 {number} 号")
    String number(int number);

    @Message("第 {number} 号公告：{title}")
    String story(int number, String title);

    @Message("阅读新的澄清或修改公告")
    String task();

    @Message("影响投标文件编制")
    String affects();

    @Message("投标截止时间改为")
    String moved_to();

    @Message("招标文件版本")
    String version();

    @Message("发布澄清或修改公告")
    String title();

    @Message("可能影响投标文件编制的公告应在投标截止至少 15 日前发布；不足时投标截止时间自动顺延（实施条例第二十一条）。")
    String lead();

    @Message("标题")
    String subject();

    @Message("内容")
    String text();

    @Message("可能影响投标文件编制")
    String affects_field();

    @Message("生成待签内容")
    String prepare();

    @Message("签署")
    String sign_title();

    @Message("公告已按所填内容生成，签署后才发布。")
    String sign_note();

    @Message("待签内容")
    String content();

    @Message("发布")
    String publish();

    @Message("返回招标项目")
    String back();

    @Message("附件")
    String annexes();

    @Message("更正的图纸、清单等先在此上传；公告签署时逐一载明文件的哈希，发布后任何人无须登记即可下载。")
    String annexes_note();

    @Message("选择文件")
    String annex_field();

    @Message("PDF、JSON、ZIP、XML 或 XLSX，单个不超过 200 MiB，至多 20 个；同名文件会被替换。")
    String annex_hint();

    @Message("上传")
    String upload();

    @Message("移除")
    String remove();

    @Message("文件")
    String file();

    @Message("大小")
    String size();

    @Message("SHA-256")
    String digest();

    @Message("附件与签名文件")
    String files();
}
