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
}
