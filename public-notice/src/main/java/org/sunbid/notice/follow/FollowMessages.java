package org.sunbid.notice.follow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of following a tender: pages and mails. */
@MessageBundle("follow")
public interface FollowMessages {

    @Message("请到邮箱确认")
    String asked_title();

    @Message("如果这个地址可以收信，您会收到一封确认邮件；点击其中的链接后开始接收本项目的公告。")
    String asked();

    @Message("确认关注")
    String confirm_title();

    @Message("点击下面的按钮，开始接收本项目的公告邮件。")
    String confirm();

    @Message("已开始关注")
    String confirmed();

    @Message("退订")
    String unfollow_title();

    @Message("不再接收本项目的公告邮件。邮箱地址将被删除。")
    String unfollow();

    @Message("已退订")
    String unfollowed();

    @Message("链接已失效")
    String link_over();

    @Message("返回项目页面")
    String back_to_tender();

    @Message("【阳光标】请确认关注：{name}")
    String mail_confirm_subject(String name);

    @Message("有人用这个邮箱关注了招标项目“{name}”（{code}）。\n\n确认关注请打开：\n{link}\n\n如果不是您本人，请忽略本邮件，您不会再收到邮件。\n")
    String mail_confirm_text(String name, String code, String link);

    @Message("【阳光标】{kind}：{name}")
    String mail_subject(String kind, String name);

    @Message("您关注的招标项目“{name}”（{code}）有新的{kind}。\n\n{words}\n\n查看详情：\n{link}\n\n退订：\n{unfollow}\n")
    String mail_text(String name, String code, String kind, String words, String link, String unfollow);
}
